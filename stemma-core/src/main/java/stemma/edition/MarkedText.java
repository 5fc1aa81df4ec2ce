package stemma.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.article.Block;
import stemma.edition.Marks.Mark;
import stemma.text.Span;

/**
 * An article's text as elements, with marks that may nest, touch and overlap.
 *
 * <p><b>Guarantee.</b> The text of what is written is the article's text to the character, the line
 * breaks between its blocks included; every anchor is written once, where its mark starts. A mark
 * that crosses another's end, or a block's, is cut there; its later pieces name its anchor.
 *
 * <p><b>Cost.</b> O(length + marks × log marks) where marks nest.
 */
final class MarkedText {
  private final Html html;
  private final String text;
  private final List<Mark> marks;
  private final Set<String> anchored = new HashSet<>();

  private MarkedText(Html html, String text, List<Mark> marks) {
    this.html = html;
    this.text = text;
    this.marks = marks;
  }

  /** Writes a text in its blocks. */
  static void write(Html html, String text, List<Block> blocks, List<Mark> marks) {
    List<Mark> ordered =
        marks.stream()
            .map(mark -> onCharacters(mark, text))
            .sorted(
                Comparator.comparingInt((Mark mark) -> mark.span().start())
                    .thenComparing(mark -> -mark.span().end()))
            .toList();
    new MarkedText(html, text, ordered).blocks(blocks);
  }

  /** The mark with an end that falls between the halves of a surrogate pair moved before it. */
  private static Mark onCharacters(Mark mark, String text) {
    Span span = new Span(before(mark.span().start(), text), before(mark.span().end(), text));
    return new Mark(span, mark.classes(), mark.note(), mark.anchor());
  }

  private static int before(int offset, String text) {
    boolean between =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return between ? offset - 1 : offset;
  }

  private void blocks(List<Block> blocks) {
    int written = 0;
    for (Block block : blocks) {
      between(written, block.span().start());
      openBlock(block);
      region(block.span());
      html.end();
      written = block.span().end();
    }
    between(written, text.length());
    // A place in the white space between blocks: its anchor stands at the end.
    for (Mark mark : marks) {
      if (mark.anchor() != null && anchored.add(mark.anchor())) {
        html.tag("span", "id", mark.anchor()).end();
      }
    }
  }

  private void between(int start, int end) {
    Span gap = new Span(start, end);
    if (gap.of(text).isBlank()) {
      html.text(gap.of(text));
    } else {
      html.tag("p", "class", "b-paragraph");
      region(gap);
      html.end();
    }
  }

  private void openBlock(Block block) {
    String kind = "b-" + Phrasing.words(block.kind());
    switch (block.kind()) {
      case TITLE, HEADING -> html.tag("h4", "class", kind, "dir", "auto");
      case QUOTATION -> html.tag("blockquote", "class", kind, "dir", "auto");
      case POST -> html.tag("blockquote", "class", kind, "dir", "auto", "data-by", poster(block));
      default -> html.tag("p", "class", kind, "dir", "auto");
    }
  }

  private static String poster(Block block) {
    String author = block.author() == null ? "Post" : "Post by " + Phrasing.line(block.author());
    return block.posted() == null ? author : author + ", " + Phrasing.date(block.posted());
  }

  private void region(Span region) {
    Deque<Mark> open = new ArrayDeque<>();
    Iterator<Mark> next = inside(region).iterator();
    Mark upcoming = next.hasNext() ? next.next() : null;
    int at = region.start();
    while (upcoming != null || !open.isEmpty()) {
      int to = border(upcoming, open, region);
      html.text(text.substring(at, to));
      at = to;
      close(open, at, region);
      while (upcoming != null && Math.max(upcoming.span().start(), at) == at) {
        openMark(upcoming, at, region);
        if (upcoming.span().end() <= at) {
          html.end();
        } else {
          open.push(upcoming);
        }
        upcoming = next.hasNext() ? next.next() : null;
      }
    }
    html.text(text.substring(at, region.end()));
  }

  /** The marks with a piece in the region; empty ones where they stand. */
  private List<Mark> inside(Span region) {
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      boolean empty = mark.span().isEmpty() && touches(region, mark.span().start());
      if (empty ? !anchored.contains(mark.anchor()) : mark.span().overlaps(region)) {
        inside.add(mark);
      }
    }
    return inside;
  }

  private static boolean touches(Span region, int offset) {
    return region.start() <= offset && offset <= region.end();
  }

  /** The next place where a mark starts or ends. */
  private static int border(@Nullable Mark upcoming, Deque<Mark> open, Span region) {
    int border =
        upcoming == null ? region.end() : Math.max(upcoming.span().start(), region.start());
    for (Mark mark : open) {
      border = Math.min(border, Math.min(mark.span().end(), region.end()));
    }
    return border;
  }

  /** Closes the marks that end here; those opened inside them are closed and opened again. */
  private void close(Deque<Mark> open, int at, Span region) {
    Deque<Mark> again = new ArrayDeque<>();
    while (open.stream().anyMatch(mark -> ends(mark, at, region))) {
      Mark mark = open.pop();
      html.end();
      if (!ends(mark, at, region)) {
        again.push(mark);
      }
    }
    for (Mark mark : again) {
      openMark(mark, at, region);
      open.push(mark);
    }
  }

  private static boolean ends(Mark mark, int at, Span region) {
    return Math.min(mark.span().end(), region.end()) <= at;
  }

  private void openMark(Mark mark, int at, Span region) {
    String anchor = mark.anchor();
    boolean first = anchor != null && anchored.add(anchor);
    html.tag(
        "span",
        "id",
        first ? anchor : null,
        "data-of",
        first ? null : anchor,
        "class",
        classes(mark, at, region),
        "title",
        mark.note());
  }

  /** The mark's classes, and whether this piece continues one before or is continued after. */
  private static @Nullable String classes(Mark mark, int at, Span region) {
    if (mark.classes().isEmpty()) {
      return null;
    }
    String continues = mark.span().start() < at ? " continues" : "";
    return mark.classes() + continues + (mark.span().end() > region.end() ? " continued" : "");
  }
}
