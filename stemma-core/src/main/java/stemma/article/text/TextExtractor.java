package stemma.article.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Extraction;
import stemma.page.Page;
import stemma.page.Rejection;

/**
 * Finds articles on a page of plain text, furniture included: text scraped from a page, without its
 * markup.
 *
 * <p>Lines get roles by what they say ({@link LineMarker}), by the posts they belong to ({@link
 * PostMarker}) and by the headings they stand under ({@link ZoneMarker}); runs of sentences are
 * articles ({@link RunFinder}); what is left is asides. See {@code docs/plain-text.md}.
 *
 * <p><b>Guarantee.</b> Every line that is not empty is in one article's text, in its asides or in
 * its fields, and once only.
 *
 * <p><b>Cost.</b> Linear in the text for all but the search of titles, which looks at 30 lines.
 */
public final class TextExtractor {
  /** The articles of a page of plain text. */
  public Extraction extract(Page page) {
    boolean markdown = page.source().mediaType().equals("text/markdown");
    List<PlainLine> lines = PlainLines.of(page.content(), markdown);
    MarkedPage marked = new MarkedPage(lines, new LineMarker(page.content()).mark(lines));
    PostMarker.mark(marked);
    ZoneMarker.join(marked);
    ZoneMarker.mark(marked);
    List<ArticleRun> runs = new RunFinder(marked, title(page, lines)).find();
    if (runs.isEmpty()) {
      String reason = lines.isEmpty() ? "the page is empty" : "no article was found on the page";
      String path = page.source().path() == null ? "-" : page.source().path();
      return new Extraction(
          List.of(), List.of(new Rejection(path, page.source().record(), reason)));
    }
    List<Article> articles = new ArrayList<>();
    for (ArticleRun run : runs) {
      articles.add(new TextAssembler(page, marked, run, articles.size()).article());
    }
    return new Extraction(articles, List.of());
  }

  /** The title that was told beside the page, or that its address agrees with. */
  private static @Nullable String title(Page page, List<PlainLine> lines) {
    String told = page.sidecar().title();
    String url = page.source().url() != null ? page.source().url() : page.sidecar().url();
    return told != null || url == null ? told : AddressTitle.among(lines, url).orElse(null);
  }
}
