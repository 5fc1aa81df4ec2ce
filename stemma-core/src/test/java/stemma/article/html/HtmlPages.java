package stemma.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.article.Aside;
import stemma.article.Block;
import stemma.page.Form;
import stemma.page.OriginMap;
import stemma.page.Page;
import stemma.page.Sidecar;
import stemma.page.Source;
import stemma.text.Span;

/** Pages for tests, and what holds of every extraction of one. */
final class HtmlPages {
  private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

  private HtmlPages() {}

  static Page page(String html) {
    Source source = new Source("a.html", null, null, "text/html", "utf-8", 1, "0".repeat(64));
    return new Page(source, Form.HTML, html, OriginMap.whole(html), Sidecar.NONE);
  }

  /** The articles of a page, checked. */
  static List<Article> articles(String html) {
    List<Article> articles = EXTRACTOR.extract(page(html)).articles();
    articles.forEach(article -> check(article, html));
    return articles;
  }

  /** The only article of a page, checked. */
  static Article article(String html) {
    List<Article> articles = articles(html);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  /** Blocks cover the text but for newlines, and each piece stands at its origin. */
  static void check(Article article, String html) {
    StringBuilder text = new StringBuilder();
    for (Block block : article.blocks()) {
      text.append(text.length() == 0 ? "" : "\n").append(block.span().of(article.text()));
      checkOrigin(block.span().of(article.text()), block.origin(), html);
    }
    assertThat(text.toString()).isEqualTo(article.text());
    for (Aside aside : article.asides()) {
      checkOrigin(aside.text(), aside.origin(), html);
    }
    if (article.agency() != null) {
      for (Span span : article.agency().evidence()) {
        assertThat(span.of(article.text())).isNotBlank();
      }
    }
  }

  private static void checkOrigin(String words, Span origin, String html) {
    int from = html.offsetByCodePoints(0, origin.start());
    int to = html.offsetByCodePoints(0, origin.end());
    String source = Jsoup.parse("<body>" + html.substring(from, to)).text();
    assertThat(Titles.fold(source)).isEqualTo(Titles.fold(words));
  }
}
