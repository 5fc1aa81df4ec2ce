package stemma.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.article.Article;
import stemma.article.Byline;
import stemma.article.Moment;

/** Title, people and dates of pages whose evidence stands in different places, or disagrees. */
class HtmlFieldsTest {
  private static final String TEXT =
      """
      <p>The ferry between Orrin and Vale will run again from Monday, the harbour board said on Friday, after two winters in the dock.</p>
      <p>“We have waited two winters for this boat,” said a woman who keeps the inn at Vale and has lost half of her guests since then.</p>
      <p>The board paid four million crowns for the repair, twice as much as was planned, and expects 200 passengers a day in summer.</p>
      """;

  private static Article page(String head, String above, String below) {
    return HtmlPages.article(
        "<!DOCTYPE html><html><head>"
            + head
            + "</head><body><main><article><h1>Ferry to run again from Monday</h1>"
            + above
            + "<div class=\"entry-content\">"
            + TEXT
            + "</div>"
            + below
            + "</article></main></body></html>");
  }

  private static List<String> people(String head, String above, String below) {
    return page(head, above, below).bylines().stream().map(Byline::name).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <span class="author vcard"><a class="url fn n" href="/author/ib/">Ilse Brandt</a></span> | Ilse Brandt
          <div class="submitted">Gespeichert von <span class="username">seefuchs7</span> am 4. Mai 2025</div> | seefuchs7
          <p class="details">Datum: 4. Mai 2025 Autor: Ilse Brandt Quelle: Hafenamt</p> | Ilse Brandt
          <h4>Autorin</h4><p>Ilse Brandt</p> | Ilse Brandt
          <p>Eine Kolumne von Ilse Brandt</p> | Ilse Brandt
          <p>Auteur : Ilse Brandt</p> | Ilse Brandt
          <p class="author">Ilse Brandt im Gespräch mit Jonas Vik</p> | Ilse Brandt;Jonas Vik
          <p class="byline">BY ILSE BRANDT, Science Reporter</p> | Ilse Brandt
          <p>4. Mai 2025 // Ilse Brandt</p> | Ilse Brandt
          <p>Ilse Brandt</p><p>4. Mai 2025</p> | Ilse Brandt
          <p>By<a href="/team/ilse-brandt">Ilse Brandt</a></p> | Ilse Brandt
          <div class="author">Ilse Brandt • Publicado hace 3 horas</div> | Ilse Brandt
          <p>Text von Ilse Brandt Illustration von Jonas Vik</p> | Ilse Brandt
          <p class="date">Ilse Brandt,</p><p>4. Mai 2025</p> | Ilse Brandt
          """)
  void aBylineBesideTheTitleIsReadInAnyForm(String line, String names) {
    assertThat(people("", line, "")).containsExactly(names.split(";", -1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p class="meta">4. Mai 2025 - Aktuelle Meldung</p>
          <p class="meta">4. Mai 2025 - Orrin (Staatliche Prüfungs- und Hafenanstalt)</p>
          <p class="author">vor 5 Stunden</p>
          <p class="author">OHB</p>
          <a class="author">Ilse Brand...</a>
          """)
  void topicsTimesAndInitialsAreNobody(String line) {
    assertThat(people("", line, "")).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marta Lund | <p>By Ilse Brandt</p> | Ilse Brandt
          Ilse Brandt | <p>By Ilse Brandt and Jonas Vik</p> | Ilse Brandt;Jonas Vik
          Marta Lund | <p>By Ilse Brandt</p><p>Edited by Marta Lund</p> | Marta Lund
          Marta Lund | <aside class="related"><p>By Ilse Brandt</p></aside> | Marta Lund
          """)
  void theBylineThatThePageShowsIsBelievedOverAnotherNameInMetadata(
      String stated, String line, String names) {
    String head = "<meta name=\"author\" content=\"" + stated + "\">";
    assertThat(people(head, line, "")).containsExactly(names.split(";", -1));
  }

  @Test
  void onAPersonsOwnSiteTheCopyrightLineNamesTheAuthor() {
    assertThat(
            people(
                "", "", "<footer>Copyright (c) 2012- Ilse Brandt. All rights reserved.</footer>"))
        .containsExactly("Ilse Brandt");
  }

  @Test
  void anAgencyThatIsTheAuthorIsCreditedOverOneThatContributed() {
    String head =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"AFP"}}</script>
        """;
    assertThat(page(head, "", "<p>PTI contributed to this report.</p>").agency().name())
        .isEqualTo("Agence France-Presse");
    assertThat(page("", "", "<p>PTI contributed to this report.</p>").agency().name())
        .isEqualTo("Press Trust of India");
  }

  @Test
  void aSignatureAtTheEndNamesTheAuthor() {
    assertThat(people("", "", "<p align=\"right\">(Ilse Brandt)</p>"))
        .containsExactly("Ilse Brandt");
  }

  @Test
  void desksOutletsAndOrganisationsAreNobody() {
    String head =
        """
        <meta property="og:site_name" content="Orrin Post"><meta name="author" content="Orrin Post">
        <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Harbour Union"}}</script>
        """;
    assertThat(people(head, "<p class=\"byline\">Von Redaktion</p>", "")).isEmpty();
  }

  @Test
  void authorsOfOtherArticlesAndOfCommentsAreNotThisOnes() {
    String others =
        """
        <div class="related"><div class="teaser"><a rel="author" href="/author/jv">Jonas Vik</a></div></div>
        <div class="comments"><div class="comment-author vcard"><cite class="fn">Marta Lund</cite></div></div>
        """;
    assertThat(people("", "", others)).isEmpty();
  }

  @Test
  void aFirstNameIsCompletedByTheBylineThatThePageShows() {
    String head = "<meta name=\"author\" content=\"ilsebrandt\">";
    assertThat(people(head, "<p class=\"author\">von Ilse Brandt</p>", ""))
        .containsExactly("Ilse Brandt");
  }

  @Test
  void authorsAreFollowedThroughReferencesInStructuredData() {
    String head =
        """
        <script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Ferry","author":{"@id":"#p1"}},
        {"@type":"Person","@id":"#p1","name":"Ilse","description":"Ilse Brandt is a reporter."}]}</script>
        """;
    assertThat(people(head, "", "")).containsExactly("Ilse Brandt");
  }

  @Test
  void theDayThatThePageShowsIsBelievedOverAnotherInMetadata() {
    String head = "<meta property=\"article:published_time\" content=\"2025-03-01T08:00:00Z\">";
    assertThat(page(head, "<time>4 March 2025</time>", "").published())
        .isEqualTo(new Moment("2025-03-04", "day", "page"));
  }

  @Test
  void theSameInstantInThePagesZoneKeepsItsOffset() {
    String head = "<meta property=\"article:published_time\" content=\"2025-03-05T02:25:54Z\">";
    assertThat(page(head, "<time>4 March 2025, 21:25</time>", "").published())
        .isEqualTo(new Moment("2025-03-04T21:25:00-05:00", "minute", "page"));
  }

  @Test
  void theTimeOfMetadataIsKeptWhereThePageShowsTheSameDay() {
    String head = "<meta property=\"article:published_time\" content=\"2025-03-04T08:00:00Z\">";
    assertThat(page(head, "<time>4 March 2025</time>", "").published())
        .isEqualTo(new Moment("2025-03-04T08:00:00Z", "second", "metadata"));
  }

  @Test
  void anUpdateDatesAnArticleThatHasNoOtherDate() {
    assertThat(page("", "", "<p>Last updated: 4 March 2025</p>").published())
        .isEqualTo(new Moment("2025-03-04", "day", "page"));
  }

  private static String title(String head, String heading) {
    return HtmlPages.article(
            "<html><head>"
                + head
                + "</head><body><main><article>"
                + heading
                + TEXT
                + "</article></main></body></html>")
        .title();
  }

  @Test
  void aKickerInTheHeadingIsNoPartOfTheTitle() {
    String head = "<title>Night sitting: Council votes for the bridge | Orrin Post</title>";
    String heading =
        "<h1><span>Night sitting</span> <span>Council votes for the bridge</span></h1>";
    assertThat(title(head, heading)).isEqualTo("Council votes for the bridge");
  }

  @Test
  void aColonThatTheHeadingShowsTooIsKept() {
    String head = "<title>Night sitting: Council votes for the bridge | Orrin Post</title>";
    assertThat(title(head, "<h1>Night sitting: Council votes for the bridge</h1>"))
        .isEqualTo("Night sitting: Council votes for the bridge");
  }

  @Test
  void aHeadingIsWholeWhereMetadataCutIt() {
    String head =
        "<title>Council votes for the bridge after...</title><meta property=\"og:title\""
            + " content=\"Council votes for the bridge after...\">";
    assertThat(title(head, "<h1>Council votes for the bridge after long debate</h1>"))
        .isEqualTo("Council votes for the bridge after long debate");
  }

  @Test
  void theSitesNameAsMainHeadingIsNotTheTitle() {
    String head = "<title>Harbour notes » Council votes for the bridge</title>";
    String heading =
        "<h1><a href=\"/\">Harbour notes</a></h1><h2>Council votes for the bridge</h2>";
    assertThat(title(head, heading)).isEqualTo("Council votes for the bridge");
  }
}
