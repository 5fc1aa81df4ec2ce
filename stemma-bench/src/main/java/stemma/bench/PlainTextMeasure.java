package stemma.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.page.Form;
import stemma.page.OriginMap;
import stemma.page.Page;
import stemma.page.Sidecar;
import stemma.page.Source;

/**
 * The pages of {@code extraction/trafilatura} as text without markup, the way scrapers save them:
 * what is left for an extractor of plain text to find.
 */
final class PlainTextMeasure implements Measure {
  private static final Set<String> UNSEEN =
      Set.of(
          "script", "style", "noscript", "template", "svg", "head", "iframe", "select", "textarea");

  @Override
  public String name() {
    return "plain-text";
  }

  @Override
  public String title() {
    return "The same pages with their markup taken off, one line a block: snippets found in and kept"
        + " out of the body, title, author and date; of several articles on a page the longest.";
  }

  @Override
  public String input() {
    return "extraction/trafilatura/eval.json";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    ArticleExtractor extractor = new ArticleExtractor();
    ExtractionMeasure.Tally all = new ExtractionMeasure.Tally();
    boolean verbose = System.getProperty("stemma.verbose") != null;
    for (ExtractionPages.Labelled labelled : ExtractionPages.read(data)) {
      Page page = page(labelled);
      Optional<Article> article =
          extractor.extract(page).articles().stream()
              .max(Comparator.comparingInt(one -> one.body().length()));
      ExtractionMeasure.score(labelled, article, all, new ExtractionMeasure.Tally());
      if (verbose) {
        print(labelled, article);
      }
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("snippet F1", all.body(), ""));
    rows.add(new Row("title exact", all.title.text(), ""));
    rows.add(new Row("author exact", all.author.text(), ""));
    rows.add(new Row("date exact", all.date.text(), ""));
    return rows;
  }

  private static void print(ExtractionPages.Labelled labelled, Optional<Article> article) {
    String body = ExtractionMeasure.flat(article.map(Article::body).orElse(""));
    labelled.with().stream()
        .filter(snippet -> !body.contains(ExtractionMeasure.flat(snippet)))
        .forEach(
            snippet ->
                System.err.println(labelled.id() + " MISS " + ExtractionMeasure.flat(snippet)));
    labelled.without().stream()
        .filter(snippet -> body.contains(ExtractionMeasure.flat(snippet)))
        .forEach(
            snippet ->
                System.err.println(labelled.id() + " ALARM " + ExtractionMeasure.flat(snippet)));
    labelled
        .title()
        .ifPresent(
            t ->
                System.err.println(
                    labelled.id()
                        + " TITLE "
                        + t
                        + " <> "
                        + article.map(Article::title).orElse("-")));
    labelled
        .author()
        .ifPresent(
            t ->
                System.err.println(
                    labelled.id()
                        + " AUTHOR "
                        + t
                        + " <> "
                        + article.map(Article::bylines).orElse(List.of())));
    labelled
        .date()
        .ifPresent(
            t ->
                System.err.println(
                    labelled.id()
                        + " DATE "
                        + t
                        + " <> "
                        + article.map(Article::published).orElse(null)));
  }

  /** The page without its markup. */
  static Page page(ExtractionPages.Labelled labelled) {
    String text = text(Jsoup.parse(labelled.page().content()));
    Source from = labelled.page().source();
    Source source =
        new Source(
            from.path(), null, from.url(), "text/plain", "utf-8", from.bytes(), from.sha256());
    return new Page(source, Form.TEXT, text, OriginMap.whole(text), Sidecar.NONE);
  }

  private static String text(Document document) {
    StringBuilder text = new StringBuilder();
    document.body().traverse(new Lines(text));
    return text.toString();
  }

  /** Writes each block's text on a line of its own. */
  private record Lines(StringBuilder text) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && !isUnseen(node)) {
        text.append(words.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element element && breaks(element)) {
        line();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && breaks(element)) {
        line();
      }
    }

    private void line() {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      text.setLength(end);
      if (end > 0 && text.charAt(end - 1) != '\n') {
        text.append('\n');
      }
    }

    private static boolean breaks(Element element) {
      return element.isBlock() || element.nameIs("br");
    }

    private static boolean isUnseen(Node node) {
      for (Node at = node.parent(); at != null; at = at.parent()) {
        if (UNSEEN.contains(at.nodeName())) {
          return true;
        }
      }
      return false;
    }
  }
}
