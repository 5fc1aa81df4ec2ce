package stemma.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

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
  private final PageFacts facts;
  private final BlockText open = new BlockText();
  private final List<Inline> inlines = new ArrayList<>();
  private Frame frame;
  private int breaks;

  private PageScanner(PageFacts facts) {
    this.facts = facts;
    this.frame = new Frame(null, "#root", "", 0, 0, 0, List.of());
    frames.add(frame);
  }

  /** The text of a page; what its elements tell goes into the facts. */
  static PageText scan(Document page, PageFacts facts) {
    PageScanner scanner = new PageScanner(facts);
    scanner.walk(page);
    return PageText.of(scanner.frames, scanner.blocks);
  }

  private void walk(Document page) {
    Node node = page;
    while (node != null) {
      node = enter(node) && node.childNodeSize() > 0 ? node.firstChild() : following(node);
    }
    close();
  }

  /** The node that starts after a node has ended, leaving all that end with it. */
  private @Nullable Node following(Node ended) {
    Node node = ended;
    leave(node);
    Node next = node.nextSibling();
    while (next == null && node.parent() != null) {
      node = node.parent();
      leave(node);
      next = node.nextSibling();
    }
    return next;
  }

  /** Enters a node; answers whether its children are to be read. */
  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      add(text);
      return false;
    }
    if (!(node instanceof Element element) || node instanceof Document) {
      return node instanceof Document;
    }
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
      inlines.add(new Inline(element, tag, frame));
      return true;
    }
    close();
    String identity = Naming.identity(element);
    List<String> names = naming.names(identity);
    long hints = naming.hints(element, names);
    int start = Math.max(0, element.sourceRange().startPos());
    frame = new Frame(frame, tag, identity, hints, start, frames.size(), names);
    frames.add(frame);
    return true;
  }

  private void leave(@Nullable Node node) {
    if (!(node instanceof Element element) || node instanceof Document) {
      return;
    }
    String tag = element.normalName();
    if (tag.equals("br") || SKIPPED.contains(tag)) {
      return;
    }
    if (INLINE.contains(tag)) {
      inlines.remove(inlines.size() - 1);
      return;
    }
    close();
    Frame parent = frame.parent;
    if (parent != null) {
      frame = parent;
    }
  }

  private void lineBreak() {
    open.space();
    if (++breaks > 1) {
      close();
    }
  }

  private void add(TextNode node) {
    if (open.add(node, this)) {
      breaks = 0;
    }
  }

  private void close() {
    breaks = 0;
    if (!open.isEmpty()) {
      blocks.add(open.take(blocks.size(), frame));
    }
  }

  /** Number of inline elements around the text being read. */
  int inlineDepth() {
    return inlines.size();
  }

  /** Whether the text being read stands in a link. */
  boolean isLinked() {
    for (int i = inlines.size() - 1; i >= 0; i--) {
      if (inlines.get(i).tag.equals("a")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text being read is emphasised. */
  boolean isBold() {
    for (int i = inlines.size() - 1; i >= 0; i--) {
      if (BOLD.contains(inlines.get(i).tag)) {
        return true;
      }
    }
    return false;
  }

  /** The innermost link around the text being read, or null. */
  @Nullable Element link() {
    for (int i = inlines.size() - 1; i >= 0; i--) {
      if (inlines.get(i).tag.equals("a")) {
        return inlines.get(i).element;
      }
    }
    return null;
  }

  /** Hints and names of the inline elements around the text being read. */
  long inlineHints(List<String> names) {
    long hints = 0;
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      List<String> own = naming.names(Naming.identity(inline.element));
      hints |= naming.hints(inline.element, own);
      names.addAll(own);
    }
    return hints;
  }

  private record Inline(Element element, String tag, Frame frame) {}
}
