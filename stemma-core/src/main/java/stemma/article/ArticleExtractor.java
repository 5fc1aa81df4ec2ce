package stemma.article;

import stemma.article.html.BodySelector;
import stemma.article.html.HtmlExtractor;
import stemma.article.text.ExactExtractor;
import stemma.article.text.TextExtractor;
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
  private final HtmlExtractor html;
  private final TextExtractor text = new TextExtractor();
  private final ExactExtractor exact = new ExactExtractor();

  /** An extractor with the weights shipped. */
  public ArticleExtractor() {
    this(BodySelector.shipped());
  }

  /** An extractor whose bodies on HTML pages are told by other weights than those shipped. */
  public ArticleExtractor(BodySelector selector) {
    this.html = new HtmlExtractor(selector);
  }

  /** The articles of a page. */
  public Extraction extract(Page page) {
    return switch (page.form()) {
      case HTML -> html.extract(page);
      case TEXT -> text.extract(page);
      case EXACT -> exact.extract(page);
    };
  }
}
