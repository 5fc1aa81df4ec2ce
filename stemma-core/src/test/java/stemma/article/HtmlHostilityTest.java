package stemma.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages made to break readers: bounded time, no exception, whole spans. What the mutations found is
 * kept in {@code src/test/resources/stemma/article/found}.
 */
class HtmlHostilityTest {
  private static final String PARAGRAPH =
      "<p>The board paid four million crowns for the repair, and expects 200 passengers a day.</p>";
  private static final List<String> PIECES =
      List.of(
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<table><tr><td>",
          "</td></tr></table>",
          "<b>",
          "</i>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "<svg><style>",
          "&amp;",
          "&",
          "&#x1F6A2;",
          "&#0;",
          "&notanentity;",
          "&copy",
          "\u0000",
          "\uD83D",
          "\uFFFD",
          "<br><br>",
          "<li>",
          "<blockquote class=\"twitter-tweet\">",
          "&mdash; A (@a) <a href=x>March 3, 2025</a>",
          "<h1>",
          "</h1>",
          "<a href=\"",
          "\">",
          "<template>",
          "<ruby>a<rt>b</rt></ruby>",
          "<time datetime=\"2025-99-99\">",
          "<meta property=\"og:title\" content=\"",
          "<title>",
          "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[[[",
          "[",
          "{",
          "1e999999999",
          "<article class=story><h2>",
          "</article>",
          "<frameset>",
          "<plaintext>",
          "<![CDATA[",
          "]]>",
          "\r\n",
          "\u00A0",
          "\u00AD",
          "\u200B");

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
  void aPageOfTooManyTagsIsRejectedWithTheReason() {
    Extraction extraction =
        new ArticleExtractor().extract(HtmlPages.page("<p>a".repeat(HtmlExtractor.MOST_TAGS + 1)));
    assertThat(extraction.articles()).isEmpty();
    assertThat(extraction.rejections()).hasSize(1);
    assertThat(extraction.rejections().get(0).reason()).contains("tags");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mutatedPagesGiveWholeSpansAndNoException(long seed) throws IOException {
    List<String> pages = corpus();
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      StringBuilder page = new StringBuilder(pages.get(random.nextInt(pages.size())));
      for (int i = random.nextInt(30); i >= 0; i--) {
        mutate(page, random);
      }
      String html = page.toString();
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

  private static void mutate(StringBuilder page, Random random) {
    int at = random.nextInt(page.length() + 1);
    switch (random.nextInt(4)) {
      case 0 -> page.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 1 -> page.delete(at, Math.min(page.length(), at + random.nextInt(200)));
      case 2 ->
          page.insert(at, PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(50)));
      default -> {
        int end = Math.min(page.length(), at + random.nextInt(2000));
        page.insert(random.nextInt(page.length() + 1), page.substring(at, end));
      }
    }
  }

  private static List<String> corpus() throws IOException {
    try (Stream<Path> found = Files.walk(Path.of("src/test/resources/stemma/article/found"));
        Stream<Path> samples = Files.walk(Path.of("../samples"))) {
      return Stream.concat(found, samples)
          .filter(path -> path.toString().endsWith(".html"))
          .sorted()
          .map(HtmlHostilityTest::text)
          .toList();
    }
  }

  private static String text(Path path) {
    try {
      return new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }
}
