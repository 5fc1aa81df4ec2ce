package stemma;

import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.article.Extraction;
import stemma.page.Page;
import stemma.reading.Reader;
import stemma.reading.Reading;

/** The front door: every stage, in the order that the data flows. Immutable and thread-safe. */
public final class Stemma {
  private final ArticleExtractor extractor = new ArticleExtractor();

  private Stemma() {}

  /** Stemma with every stage's default settings. */
  public static Stemma create() {
    return new Stemma();
  }

  /** The articles of a page. */
  public Extraction extract(Page page) {
    return extractor.extract(page);
  }

  /** What an article says. */
  public Reading read(Article article) {
    return Models.READER.read(article);
  }

  /** Loaded with the first article that is read. */
  private static final class Models {
    static final Reader READER = new Reader();
  }
}
