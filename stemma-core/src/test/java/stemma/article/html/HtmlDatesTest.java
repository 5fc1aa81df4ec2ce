package stemma.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.article.Moment;

/** The day of publication, told apart from every other day that a page shows. */
class HtmlDatesTest {
  private static final String TEXT =
      """
      <p>The lock at Sundby will stay shut until autumn, the canal office said after a second crack was found in its lower gate.</p>
      <p>“Nobody will risk a boat on that gate,” said a skipper who has carried gravel through the lock for thirty years.</p>
      <p>The office expects 400 barges to take the long way round, and has asked the province for two million crowns.</p>
      """;

  private static String day(String language, String head, String above, String below) {
    String html =
        "<!DOCTYPE html><html lang=\"%s\"><head>%s</head><body>%s<div class=\"entry-content\">%s</div>%s</body></html>"
            .formatted(language, head, above, TEXT, below);
    Moment published = HtmlPages.article(html).published();
    return published == null
        ? "none"
        : published.value().substring(0, Math.min(10, published.value().length()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <h1>Lock shut until autumn</h1><span class="posted-on"><time>04.05.2025</time><time>06.05.2025</time></span> | 2025-05-04
          <h1>Lock shut until autumn</h1><div class="meta">Ilse Brandt<span>2025-05-06T10:11:12+01:00</span><span>4. Mai 2025</span></div> | 2025-05-04
          <h1>Lock shut until autumn</h1><time itemprop="dateModified">2025-05-06 14:15:57</time><time itemprop="datePublished">2025-05-04 10:20:00</time> | 2025-05-04
          <h1>Lock shut until autumn <small>04.05.2025 • Canals, Boats</small></h1> | 2025-05-04
          <h1>04.05.2025 - Lock shut until autumn</h1> | 2025-05-04
          <h1>Lock shut until autumn</h1><div>04.05.2025 - Redaktion: Ilse Brandt (Kanalamt)</div> | 2025-05-04
          <header><p>Dienstag, 6. Mai 2025</p></header><p>Start</p><p>Kanal</p><p>Boote</p><h1>Lock shut until autumn</h1><p class="date">4. Mai 2025</p> | 2025-05-04
          <p class="teaser-meta">4. Mai 2025</p><h1>Lock shut until autumn</h1> | 2025-05-04
          <h1>Lock shut until autumn</h1><p>Mitglied seit</p><p class="meta">1. Mai 2019</p> | none
          """)
  void theDayBesideTheTitleIsTheArticles(String above, String day) {
    assertThat(day("de", "", above, "")).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>This entry was posted on Sunday, May 4th, 2025 at 10:04 am and is filed under Canals.</p> | 2025-05-04
          <p>Veröffentlicht am 04.05.2025<br>Dauer: 4 Minuten</p> | 2025-05-04
          <p>Diese Seite wurde zuletzt am 4. Mai 2025 um 13:22 Uhr geändert.</p> | 2025-05-04
          <aside class="related"><p>Posted on May 1, 2025</p></aside> | none
          <p>© 2025 Canal Post</p> | none
          <div class="comments"><p class="comment-date">May 6, 2025</p></div> | none
          <script>window.state = {"id": 7, "publishedAt": "2025-05-04T10:00:00Z"}</script> | 2025-05-04
          <script>window.list = [{"publishedAt": "2025-05-04"}, {"publishedAt": "2025-05-01"}]</script> | none
          """)
  void aNoteAfterTheBodyDatesItWhereNothingElseDoes(String below, String day) {
    assertThat(day("en", "", "<h1>Lock shut until autumn</h1>", below)).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /news/2025/05/04/lock-shut | 2025-05-04
          /news/2025/may/04/lock-shut | 2025-05-04
          /news/04-05-2025-lock-shut | 2025-05-04
          /news/31-05-2025 | 2025-05-31
          /news/lock-14-05-20 | none
          """)
  void anAddressTellsTheDay(String path, String day) {
    String head = "<link rel=\"canonical\" href=\"https://canal.example" + path + "\">";
    assertThat(day("de", head, "<h1>Lock shut until autumn</h1>", "")).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "en-US, 5/4/2025, 2025-05-04",
    "en-GB, 4/5/2025, 2025-05-04",
    "es, 4/5/2025 05:22 pm, 2025-05-04",
    "fr, 4/5/2025, 2025-05-04"
  })
  void dayAndMonthStandAsThePagesLanguageWritesThem(String language, String shown, String day) {
    String above = "<h1>Lock shut until autumn</h1><p class=\"date\">" + shown + "</p>";
    assertThat(day(language, "", above, "")).isEqualTo(day);
  }

  @Test
  void theDayThatMetadataAndPageShareIsBelievedOverAnotherOnThePage() {
    String head = "<meta property=\"article:published_time\" content=\"2025-05-04T10:00:00Z\">";
    String above =
        "<h1>Lock shut until autumn</h1><p class=\"date\">May 6, 2025</p><p class=\"date\">May 4, 2025</p>";
    assertThat(day("en", head, above, "")).isEqualTo("2025-05-04");
  }

  @Test
  void aVideosUploadDatesAPageWithoutAnotherDate() {
    String head =
        """
        <script type="application/ld+json">{"@type":"VideoObject","name":"Lock","uploadDate":"2025-05-04T20:57:00+02:00"}</script>
        """;
    assertThat(day("en", head, "<h1>Lock shut until autumn</h1>", "")).isEqualTo("2025-05-04");
  }
}
