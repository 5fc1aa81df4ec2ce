package stemma.app.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.article.Aside;
import stemma.article.Block;
import stemma.article.Extraction;
import stemma.page.Json;
import stemma.page.Page;
import stemma.page.PageReader;
import stemma.page.Sidecar;
import stemma.text.Span;

/**
 * Whatever bytes come, readers give articles with whole places or a clear error.
 *
 * <p>In the build the inputs below {@code ReadersFuzzTestInputs} are run: small pages of our own,
 * and what fuzzing found. To fuzz one reader: {@code JAZZER_FUZZ=1 mvn -Dquick -pl stemma-app -am
 * test -Dtest=ReadersFuzzTest#html -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ReadersFuzzTest {
  private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

  @FuzzTest(maxDuration = "5m")
  void html(byte[] bytes) {
    check(new PageReader().read(delivery(bytes, "text/html")), bytes.length);
  }

  @FuzzTest(maxDuration = "5m")
  void text(byte[] bytes) {
    check(new PageReader().read(delivery(bytes, "text/plain")), bytes.length);
  }

  @FuzzTest(maxDuration = "5m")
  void json(byte[] bytes) {
    try {
      Json.parse(new String(bytes, UTF_8));
      NewsJson.pages(delivery(bytes, "application/json"))
          .forEach(page -> check(page, bytes.length));
    } catch (IOException e) {
      assertThat(e).hasMessageMatching("(?s).+");
    }
  }

  @FuzzTest(maxDuration = "5m")
  void xml(byte[] bytes) {
    try {
      NewsXml.pages(delivery(bytes, "application/xml")).forEach(page -> check(page, bytes.length));
    } catch (IOException e) {
      assertThat(e).hasMessageMatching("(?s).+");
    }
  }

  private static PageReader.Delivery delivery(byte[] bytes, String mediaType) {
    return new PageReader.Delivery("fuzz", null, bytes, mediaType, null, Sidecar.NONE);
  }

  /**
   * Every block of every article has words, and a place in the decoded input, which is no longer
   * than the bytes.
   */
  private static void check(Page page, int length) {
    Extraction extraction = EXTRACTOR.extract(page);
    for (Article article : extraction.articles()) {
      for (Block block : article.blocks()) {
        assertThat(block.span().of(article.text())).isNotEmpty();
        checkOrigin(block.origin(), length);
      }
      for (Aside aside : article.asides()) {
        checkOrigin(aside.origin(), length);
      }
    }
  }

  private static void checkOrigin(Span origin, int length) {
    assertThat(origin.end()).isBetween(origin.start(), length);
  }
}
