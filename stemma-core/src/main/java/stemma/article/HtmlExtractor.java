package stemma.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import stemma.page.Page;
import stemma.page.Rejection;

/**
 * Finds the articles of an HTML page.
 *
 * <p>The page is parsed once and walked once; its text is cut into blocks, each block is judged by
 * what it is, what it is called and what stands around it, and the fields are read from structured
 * data, {@code meta} elements and the page's own lines.
 *
 * <p><b>Guarantee.</b> Nothing is fetched or executed. Elements nested deeper than the parser's
 * limit (512) are read as if they stood at that depth; a page of more than {@value #LONGEST}
 * characters is rejected.
 *
 * <p><b>Cost.</b> Linear in the page's length.
 */
final class HtmlExtractor {
  /** Characters of the longest page that is read. */
  static final int LONGEST = 64 << 20;

  private final BodySelector selector = new BodySelector();

  /** The articles of an HTML page. */
  Extraction extract(Page page) {
    if (page.content().length() > LONGEST) {
      String path = page.source().path();
      return new Extraction(
          List.of(),
          List.of(
              new Rejection(
                  path == null ? "-" : path,
                  page.source().record(),
                  "an HTML page of more than " + LONGEST + " characters")));
    }
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(page.content(), "");
    PageFacts facts = new PageFacts();
    PageText text = PageScanner.scan(document, facts);
    StructuredData data = StructuredData.of(facts);
    PageView view = new PageView(text, Titles.block(facts, text));
    boolean[] body = selector.select(new BlockFeatures(view, facts, data));
    return new ArticleAssembler(page, facts, data, text, body).assemble();
  }
}
