package stemma.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.page.Json;

class ScriptTextTest {
  private static final String FIRST =
      "The ferry between Orrin and Vale will run again from Monday, the harbour board said on Friday, after two winters in the dock.";
  private static final String SECOND =
      "“We have waited two winters for this boat,” said Asta Holm, who keeps the inn at Vale & has lost half of her guests.";
  private static final String THIRD =
      "The board paid four million crowns for the repair, twice as much as was planned, and expects 200 passengers a day 🚢.";
  private static final String BODY = FIRST + "\n" + SECOND + "\n" + THIRD;

  /** A page that shows next to nothing without its scripts. */
  private static String page(String script) {
    return "<!DOCTYPE html><html lang='en'><head><title>Ferry to run again from Monday</title>"
        + "<meta property='og:title' content='Ferry to run again from Monday'>"
        + "</head><body><div id='root'>Please turn on scripts to read the Orrin Post.</div>"
        + script
        + "<p>Orrin Post</p></body></html>";
  }

  private static String data(String json) {
    return "<script id='state' type='application/json'>" + json + "</script>";
  }

  private static Article article(String html) {
    return new ArticleExtractor().extract(HtmlPages.page(html)).articles().get(0);
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c))
        .collect(Collectors.joining())
        .replace("\n", "\\n");
  }

  /** What stands in the page where a block says that it comes from, read as JSON reads strings. */
  private static String source(String html, Block block) {
    int from = html.offsetByCodePoints(0, block.origin().start());
    int to = html.offsetByCodePoints(0, block.origin().end());
    try {
      return Json.parse("\"" + html.substring(from, to) + "\"").string().orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(html.substring(from, to), e);
    }
  }

  private static void assertPlaces(Article article, String html) {
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.PARAGRAPH) {
        assertThat(source(html, block)).isEqualTo(block.span().of(article.text()));
      }
    }
  }

  @Test
  void theArticleBodyOfStructuredDataIsReadWhereThePageShowsNone() {
    String html =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry to run again"
                + " from Monday\",\"articleBody\":\""
                + escaped(BODY)
                + "\"}</script>");
    Article article = article(html);
    assertThat(article.body()).isEqualTo(BODY);
    assertThat(article.title()).isEqualTo("Ferry to run again from Monday");
    assertPlaces(article, html);
  }

  @Test
  void aListOfParagraphsInAPagesStateIsItsArticle() {
    String items =
        BODY.lines()
            .map(line -> "{\"type\":\"paragraph\",\"text\":\"" + escaped(line) + "\"}")
            .collect(Collectors.joining(","));
    String html =
        page(data("{\"props\":{\"ads\":[\"a\",\"b\"],\"story\":{\"blocks\":[" + items + "]}}}"));
    Article article = article(html);
    assertThat(article.body()).isEqualTo(BODY);
    assertPlaces(article, html);
  }

  @Test
  void paragraphsInPiecesAreReadWithTheLinksInThem() {
    String linked =
        "{\"kind\":\"p\",\"children\":[{\"text\":\"The ferry between Orrin and \"},{\"kind\":\"a\",\"children\":"
            + "[{\"text\":\"Vale\"}]},{\"text\":\""
            + FIRST.substring(FIRST.indexOf(" will"))
            + "\"}]}";
    String others =
        BODY.lines()
            .skip(1)
            .map(line -> "{\"kind\":\"p\",\"children\":[{\"text\":\"" + escaped(line) + "\"}]}")
            .collect(Collectors.joining(","));
    Article article =
        article(
            page("<script>window.STATE = {\"body\":[" + linked + "," + others + "]};</script>"));
    assertThat(article.body()).isEqualTo(BODY);
  }

  @Test
  void markupInAStringIsReadAsMarkup() {
    String markup =
        BODY.lines()
            .map(line -> "\\u003cp>" + line.replace("&", "&amp;") + "<\\/p>")
            .collect(Collectors.joining());
    Article article = article(page(data("{\"post\":{\"html\":\"" + markup + "\"}}")));
    assertThat(article.body()).isEqualTo(BODY);
  }

  @Test
  void teasersThatLeadElsewhereAreNoArticle() {
    String teasers =
        BODY.lines()
            .map(line -> "{\"url\":\"/story/ferry\",\"lead\":\"" + escaped(line) + "\"}")
            .collect(Collectors.joining(","));
    List<Article> articles =
        new ArticleExtractor()
            .extract(HtmlPages.page(page(data("{\"more\":[" + teasers + "]}"))))
            .articles();
    assertThat(articles).noneMatch(article -> article.body().contains("harbour board"));
  }

  @Test
  void aPageThatShowsItsArticleIsReadAsItIsShown() {
    String shown = BODY.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
    String longer =
        (BODY + "\n" + BODY + "\n" + BODY).lines().collect(Collectors.joining("\",\"", "\"", "\""));
    Article article =
        article(
            page(data("{\"blocks\":[" + longer + "]}"))
                .replace("<p>Orrin", "<article>" + shown + shown.replace("The", "A") + "<p>Orrin"));
    assertThat(article.blocks())
        .filteredOn(block -> block.kind() == BlockKind.PARAGRAPH)
        .allMatch(block -> block.origin().start() > 1000);
  }

  @Test
  void brokenDataGivesNothing() {
    for (String json : List.of("{\"a\":[\"", "]]]]{{{{", "{\"a\\", "[\"\\u12", "{\"a\":{\"b\":")) {
      assertThat(new ArticleExtractor().extract(HtmlPages.page(page(data(json.repeat(40))))))
          .isNotNull();
    }
  }
}
