package stemma.article;

import java.util.List;
import stemma.page.Rejection;

/**
 * What was found on a page.
 *
 * @param articles the articles in page order; none when the page holds no article
 * @param rejections why the page, or a part of it, could not be read
 */
public record Extraction(List<Article> articles, List<Rejection> rejections) {
  public Extraction {
    articles = List.copyOf(articles);
    rejections = List.copyOf(rejections);
  }
}
