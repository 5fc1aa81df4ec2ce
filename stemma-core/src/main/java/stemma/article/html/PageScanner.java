package stemma.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stemma.markup.Attribute;
import stemma.markup.Element;
import stemma.markup.HtmlDocument;

/**
 * Walks a parsed page once and takes its text in blocks and what its elements tell of the article.
 *
 * <p><b>Cost.</b> One pass without recursion; no text is copied more than once.
 */
final class PageScanner {
  /** How the text of an element stands to the text around it. */
  private enum Flow {
    /** In the same line. */
    INLINE,
    /** In the same line, emphasised. */
    BOLD,
    /** Not shown as text of the page. */
    SKIPPED
  }

  /** What is no block of its own. */
  private static final Map<String, Flow> FLOWS = new HashMap<>();

  static {
    put(
        Flow.INLINE,
        "a abbr acronym bdi bdo big cite code data del dfn font ins kbd mark nobr q "
            + "ruby s samp small span strike sub sup time tt var wbr label g-emoji tspan "
            + "blink basefont");
    put(Flow.BOLD, "b strong em i u");
    put(
        Flow.SKIPPED,
        "script style noscript template svg math iframe select textarea input canvas "
            + "object embed applet head title audio video noframes option datalist map xml "
            + "colgroup rt rp");
  }

  /** How many inline elements around a text are asked for their names. */
  private static final int DEEP = 16;

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

  private static void put(Flow flow, String names) {
    for (String name : names.split(" ", -1)) {
      FLOWS.put(name, flow);
    }
  }

  private PageScanner(HtmlDocument page, PageFacts facts) {
    this.page = page;
    this.facts = facts;
    this.frame = new Frame(null, "#root", Names.NONE, 0, 0);
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
    while (!inlines.isEmpty() && inlines.get(inlines.size() - 1).depth() >= depth) {
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
    if (tag.equals("a") && page.isAgain(element.node())) {
      return true; // a link that nobody closed links nothing that follows
    }
    String type = element.attr(Attribute.CLASS);
    facts.see(element, tag, type, frame);
    Flow flow = FLOWS.get(tag);
    if (flow == Flow.SKIPPED) {
      return tag.equals("head");
    }
    if (flow != null) {
      inlines.add(new Inline(element, type, flow == Flow.BOLD));
      return true;
    }
    close();
    Naming.Named named = naming.of(element, type);
    frame = new Frame(frame, tag, named.names(), named.hints(), frames.size());
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
      if (inlines.get(i).close() <= at) {
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
      if (inlines.get(i).bold) {
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

  /** Hints of the inline elements around the text being read. */
  long inlineHints() {
    long hints = 0;
    for (Inline inline : inlines) {
      hints |= inline.named(naming).hints();
    }
    return hints;
  }

  /** What the innermost inline elements around the text being read are called. */
  Names inlineNames() {
    Names names = Names.NONE;
    for (int i = Math.max(0, inlines.size() - DEEP); i < inlines.size(); i++) {
      names = names.and(inlines.get(i).named(naming).names());
    }
    return names;
  }

  /** An inline element around the text being read. */
  private static final class Inline {
    final Element element;
    final String type;
    final boolean bold;
    private Naming.@Nullable Named named;

    Inline(Element element, String type, boolean bold) {
      this.element = element;
      this.type = type;
      this.bold = bold;
    }

    int depth() {
      return element.document().depth(element.node());
    }

    int close() {
      return element.document().close(element.node());
    }

    /** What it is called, read when text is found in it. */
    Naming.Named named(Naming naming) {
      Naming.Named known = named == null ? naming.of(element, type) : named;
      named = known;
      return known;
    }
  }
}
