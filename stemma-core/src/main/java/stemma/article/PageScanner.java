package stemma.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.markup.Element;
import stemma.markup.HtmlDocument;

/**
 * Walks a parsed page once and takes its text in blocks and what its elements tell of the article.
 *
 * <p><b>Cost.</b> One pass without recursion; no text is copied more than once.
 */
final class PageScanner {
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "mark",
          "nobr",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "label",
          "g-emoji",
          "tspan",
          "blink",
          "basefont");

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "select",
          "textarea",
          "input",
          "canvas",
          "object",
          "embed",
          "applet",
          "head",
          "title",
          "audio",
          "video",
          "noframes",
          "option",
          "datalist",
          "map",
          "xml",
          "colgroup");

  private static final Set<String> BOLD = Set.of("b", "strong", "em", "i", "u");

  private final Naming naming = new Naming();
  private final List<Frame> frames = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Inline> inlines = new ArrayList<>();
  private final BlockText open = new BlockText();
  private final HtmlDocument page;
  private final PageFacts facts;
  private Frame frame;
  private int[] levels = new int[64];
  private int breaks;

  private PageScanner(HtmlDocument page, PageFacts facts) {
    this.page = page;
    this.facts = facts;
    this.frame = new Frame(null, "#root", "", 0, 0, List.of());
    frames.add(frame);
  }

  /** The text of a page; what its elements tell goes into the facts. */
  static PageText scan(HtmlDocument page, PageFacts facts) {
    PageScanner scanner = new PageScanner(page, facts);
    scanner.walk();
    return PageText.of(scanner.frames, scanner.blocks);
  }

  private void walk() {
    int node = 0;
    while (node < page.size()) {
      leave(page.depth(node));
      if (page.isText(node)) {
        leaveCrossed(page.start(node));
        add(node);
        node++;
      } else {
        node = enter(page.element(node)) ? node + 1 : page.after(node);
      }
    }
    close();
  }

  /** Leaves the elements that do not hold a node of some depth. */
  private void leave(int depth) {
    while (!inlines.isEmpty() && inlines.get(inlines.size() - 1).depth >= depth) {
      inlines.remove(inlines.size() - 1);
    }
    while (frame.parent != null && levels[frame.depth] >= depth) {
      close();
      frame = frame.parent;
    }
  }

  /** Enters an element; answers whether what stands in it is to be read. */
  private boolean enter(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
      return false;
    }
    facts.see(element, tag, frame);
    if (SKIPPED.contains(tag)) {
      return tag.equals("head");
    }
    if (INLINE.contains(tag)) {
      inlines.add(new Inline(element, page.depth(element.node()), page.close(element.node())));
      return true;
    }
    close();
    String identity = Naming.identity(element);
    List<String> names = naming.names(identity);
    long hints = naming.hints(element, names);
    frame = new Frame(frame, tag, identity, hints, frames.size(), names);
    if (frame.depth == levels.length) {
      levels = Arrays.copyOf(levels, levels.length * 2);
    }
    levels[frame.depth] = page.depth(element.node());
    frames.add(frame);
    return true;
  }

  private void lineBreak() {
    open.space();
    if (++breaks > 1) {
      close();
    }
  }

  private void add(int node) {
    if (open.add(page, node, this)) {
      breaks = 0;
    }
  }

  private void close() {
    breaks = 0;
    if (!open.isEmpty()) {
      blocks.add(open.take(blocks.size(), frame));
    }
  }

  /** Leaves the inline elements that have ended although what stands in them goes on. */
  private void leaveCrossed(int at) {
    for (int i = inlines.size() - 1; i >= 0; i--) {
      if (inlines.get(i).close <= at) {
        inlines.remove(i);
      }
    }
  }

  /** Whether inline elements stand around the text being read. */
  boolean isInside() {
    return !inlines.isEmpty();
  }

  /** Whether the text being read is emphasised. */
  boolean isBold() {
    for (int i = inlines.size() - 1; i >= 0; i--) {
      if (BOLD.contains(inlines.get(i).element.normalName())) {
        return true;
      }
    }
    return false;
  }

  /** The innermost link around the text being read, or null. */
  @Nullable Element link() {
    for (int i = inlines.size() - 1; i >= 0; i--) {
      if (inlines.get(i).element.normalName().equals("a")) {
        return inlines.get(i).element;
      }
    }
    return null;
  }

  /** Hints and names of the inline elements around the text being read. */
  long inlineHints(List<String> names) {
    long hints = 0;
    for (Inline inline : inlines) {
      List<String> own = naming.names(Naming.identity(inline.element));
      hints |= naming.hints(inline.element, own);
      names.addAll(own);
    }
    return hints;
  }

  private record Inline(Element element, int depth, int close) {}
}
