package stemma.article;

import stemma.page.Page;

/**
 * Finds the articles of a page: body, fields, and what stood around them.
 *
 * <p><b>Guarantee.</b> Nothing is fetched or executed; a page without an article gives an
 * extraction without one, never an exception. The same page gives the same extraction.
 *
 * <p><b>Cost.</b> Linear in the page's length, within bounds that {@link HtmlExtractor} states.
 */
public final class ArticleExtractor {
  private final HtmlExtractor html = new HtmlExtractor();

  /** The articles of a page. */
  public Extraction extract(Page page) {
    return switch (page.form()) {
      case HTML -> html.extract(page);
      case TEXT, EXACT ->
          throw new IllegalArgumentException("no extractor for the form " + page.form());
    };
  }
}
