package stemma.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.article.Aside;
import stemma.article.Block;
import stemma.article.Extraction;
import stemma.markup.MutatedPages;

/**
 * Pages made to break readers: bounded time, no exception, whole spans. What the mutations found is
 * kept in {@code src/test/resources/stemma/article/found}.
 */
class HtmlHostilityTest {
  private static final String PARAGRAPH =
      "<p>The board paid four million crowns for the repair, and expects 200 passengers a day.</p>";

  @Test
  void nestingOfAHundredThousandIsRead() {
    for (String tag : List.of("<div>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>")) {
      String page = tag.repeat(100_000) + PARAGRAPH.repeat(10);
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlPages.articles(page));
    }
  }

  @Test
  void attributesAndNamesWithoutEndAreRead() {
    StringBuilder many = new StringBuilder("<div ");
    for (int i = 0; i < 100_000; i++) {
      many.append('a').append(i).append("=x ");
    }
    String page = many + " class=\"" + "wordWord-".repeat(100_000) + "\">" + PARAGRAPH.repeat(10);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlPages.articles(page));
  }

  @Test
  void longRunsOfOneMarkAreRead() {
    for (String run : List.of("&", "<", "&#", "- ", "| ", "a-", "(", "1.", "By ", "\"")) {
      String page = "<h1>" + run.repeat(50_000) + "</h1><p>" + run.repeat(200_000) + PARAGRAPH;
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlPages.articles(page));
    }
  }

  @Test
  void namedInlineElementsWithoutEndAreRead() {
    for (String tag : List.of("<span class=\"by line\">x", "<i itemprop=author class=a>y z ")) {
      String page = tag.repeat(100_000) + PARAGRAPH.repeat(10);
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlPages.articles(page));
    }
  }

  @Test
  void dataOfScriptsWithoutEndIsRead() {
    String script = "<div>x</div><script type=application/json>";
    for (String data :
        List.of(
            "[\"The ferry will run again from Monday, said the harbour board on Friday.\",",
            "{\"b\":[{\"t\":\"The ferry will run again from Monday, said the harbour board.\"},",
            "{\"b\":\"",
            "[[[]],\"x y\",",
            "\\\"")) {
      String page = script + data.repeat(50_000);
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlPages.articles(page));
    }
  }

  @Test
  void elementsForScriptsWithoutEndAreRead() {
    for (String tag :
        List.of("<noscript>", "<template><p", "<script type=text/template <b", "<noscript ")) {
      for (String end : List.of("", "</noscript>", "</template></script>", "</b".repeat(50_000))) {
        String page = tag.repeat(200_000) + end;
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlPages.articles(page));
      }
    }
  }

  @Test
  void aPageOfTooManyTagsIsRejectedWithTheReason() {
    Extraction extraction =
        new ArticleExtractor().extract(HtmlPages.page("<p>a".repeat(HtmlExtractor.MOST_TAGS + 1)));
    assertThat(extraction.articles()).isEmpty();
    assertThat(extraction.rejections()).hasSize(1);
    assertThat(extraction.rejections().get(0).reason()).contains("tags");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mutatedPagesGiveWholeSpansAndNoException(long seed) {
    for (String html : MutatedPages.of(seed, 12)) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> extracted(html));
    }
  }

  private static void extracted(String html) {
    Extraction extraction = new ArticleExtractor().extract(HtmlPages.page(html));
    int length = html.codePointCount(0, html.length());
    for (Article article : extraction.articles()) {
      for (Block block : article.blocks()) {
        assertThat(block.span().of(article.text())).isNotEmpty();
        assertThat(block.origin().end()).isBetween(block.origin().start(), length);
      }
      for (Aside aside : article.asides()) {
        assertThat(aside.origin().end()).isBetween(aside.origin().start(), length);
      }
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }
}
