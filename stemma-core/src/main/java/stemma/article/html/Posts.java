package stemma.article.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stemma.article.BlockKind;
import stemma.article.lines.Composition;
import stemma.article.lines.PostLine;
import stemma.page.Page;
import stemma.text.Span;

/** Embedded posts: which blocks make one up, who posted it, and when. */
final class Posts {
  private static final int LONGEST = 3000;

  private Posts() {}

  /**
   * The element that holds the post that a block is of: the outermost one marked as a post, or a
   * quotation that a post's last line signs; null when the block is of none.
   */
  static @Nullable Frame frame(PageBlock block, PageText page) {
    Frame post = null;
    for (Frame frame = block.frame(); frame != null; frame = frame.parent) {
      if (Hint.POST.in(frame.own) && isShort(frame)) {
        post = frame;
      } else if (frame.tag.equals("blockquote") && isShort(frame)) {
        String last = page.blocks().get(frame.endBlock - 1).text();
        post = post == null && PostLine.parse(last).isPresent() ? frame : post;
      }
    }
    return post;
  }

  private static boolean isShort(Frame frame) {
    return frame.blocks > 0 && frame.characters < LONGEST;
  }

  /** Adds a post to an article as one block, its lines joined by newlines. */
  static void add(List<PageBlock> lines, Page page, Composition article) {
    PostLine signed = null;
    Span place = lines.get(0).origin();
    for (PageBlock line : lines) {
      signed = PostLine.parse(line.text()).orElse(signed);
      place = place.hull(line.origin());
    }
    article.add(
        BlockKind.POST,
        lines.stream().map(PageBlock::text).collect(Collectors.joining("\n")),
        page.origin().origin(place),
        signed == null ? null : signed.author(),
        signed == null ? null : signed.posted());
  }
}
