package stemma.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The visible text of a page in lines, as our parser and as jsoup reads it. */
final class HtmlLines {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "select",
          "textarea",
          "noframes",
          "noembed",
          "xmp",
          "colgroup");

  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "nav",
          "main",
          "figure",
          "figcaption",
          "form",
          "blockquote",
          "pre",
          "address",
          "hr",
          "br");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private HtmlLines() {}

  static List<String> ours(String html) {
    HtmlDocument page = HtmlParser.parse(html);
    HtmlLines read = new HtmlLines();
    List<Integer> blocks = new ArrayList<>();
    int node = 0;
    while (node < page.size()) {
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1) >= page.depth(node)) {
        blocks.remove(blocks.size() - 1);
        read.end();
      }
      if (page.isText(node)) {
        read.add(page.text(node));
        node++;
        continue;
      }
      String name = page.element(node).normalName();
      if (BLOCKS.contains(name)) {
        read.end();
        blocks.add(page.depth(node));
      }
      node = UNSEEN.contains(name) ? page.after(node) : node + 1;
    }
    read.end();
    return read.lines;
  }

  static List<String> jsoup(String html) {
    HtmlLines read = new HtmlLines();
    Jsoup.parse(html)
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode text && !isUnseen(text)) {
                  read.add(text.getWholeText());
                } else if (node instanceof Element element
                    && BLOCKS.contains(element.normalName())) {
                  read.end();
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                  read.end();
                }
              }
            });
    read.end();
    return read.lines;
  }

  private static boolean isUnseen(Node text) {
    for (Node at = text.parent(); at != null; at = at.parent()) {
      if (UNSEEN.contains(at.normalName())) {
        return true;
      }
    }
    return false;
  }

  /** White space and what browsers do not show aside: parsers differ there without harm. */
  private void add(String text) {
    text.chars()
        .filter(c -> c > ' ' && !Character.isSpaceChar(c) && c != 0xFFFD)
        .forEach(c -> line.append((char) c));
  }

  private void end() {
    if (line.length() > 0) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }
}
