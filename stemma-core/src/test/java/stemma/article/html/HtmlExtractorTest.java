package stemma.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.article.Article;
import stemma.article.Aside;
import stemma.article.AsideKind;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Byline;
import stemma.article.Moment;
import stemma.article.Outlet;

class HtmlExtractorTest {
  private static final String HEAD =
      """
      <!DOCTYPE html><html lang="en"><head><title>Ferry to run again from Monday | Orrin Post</title>
      <meta property="og:site_name" content="Orrin Post"><link rel="canonical" href="https://orrin.example/ferry">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to run again from Monday",
      "datePublished":"2025-03-04T06:40:00+01:00","author":[{"@type":"Person","name":"Ilse Brandt"},
      {"@type":"Organization","name":"Orrin Post"}],"articleSection":"Region","keywords":["ferry","Vale"]}</script></head>
      <body class="single has-sidebar"><header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
      """;
  private static final String BODY =
      """
      <main><article><h1>Ferry to run again from Monday</h1>
      <p class="standfirst">A repair that took two winters is done, the harbour board says.</p>
      <p class="byline">By Ilse Brandt</p>
      <p>The ferry between Orrin &amp; Vale will run again from Monday, the harbour board said on Friday, after two winters in the dock.</p>
      <figure><img src="f.jpg"><figcaption>The ferry at the quay on Thursday. Photo: Jon Vik</figcaption></figure>
      <p>“We have waited two winters for this boat,” said Asta Holm, who keeps the inn at Vale and has lost half of her guests.</p>
      <p><strong>READ MORE:</strong> <a href="/x">Why the ice came early this year</a></p>
      <p>The board paid four million crowns for the repair, twice as much as was planned, and expects 200 passengers a day in summer.</p>
      <h2>A second boat</h2>
      <p>A second ferry is being built in Tresk and will follow in the spring, if the ice allows it and the yard is paid on time.</p>
      </article></main>
      <section class="comments" id="comments"><h2>Comments</h2><div class="comment"><p>I was there and the quay was empty, whatever they say about it.</p></div></section>
      <aside class="related"><h3>Related</h3><ul><li><a href="/a">Sheep market closed</a></li><li><a href="/b">New vet for Skelle</a></li></ul></aside>
      <footer><p>© 2025 Orrin Post. All rights reserved.</p></footer></body></html>
      """;

  @Test
  void theBodyHoldsWhatTheArticleSaysAndNothingElse() {
    Article article = HtmlPages.article(HEAD + BODY);
    assertThat(article.body())
        .startsWith("The ferry between Orrin & Vale")
        .contains("A second boat")
        .endsWith("paid on time.")
        .doesNotContain("READ MORE", "Photo", "I was there", "Sheep market", "Ilse Brandt");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<p>FUNDA OLUNYE UDABA | <a href=\"/x\">Why the ice came early this year, and what it did</a></p>",
        "<p>Auch lesen: <a href=\"/x\">Why the ice came early this year, and what it did.</a></p>",
        "<p><a href=\"/x\">WHY DID THE ICE COME EARLY THIS YEAR?</a></p>"
      })
  void aPointerToAnotherStoryInsideTheBodyIsOut(String pointer) {
    String html = BODY.replace("<p>The board paid", pointer + "\n<p>The board paid");
    assertThat(HtmlPages.article(HEAD + html).body())
        .contains("The board paid")
        .doesNotContainIgnoringCase("the ice c");
  }

  @Test
  void aPullQuoteOfWordsThatTheArticleHoldsIsOut() {
    String pulled =
        "<div class=\"pull-quote\">“Two winters for this boat”</div>\n<h2>A second boat</h2>";
    Article article = HtmlPages.article(HEAD + BODY.replace("<h2>A second boat</h2>", pulled));
    assertThat(article.body()).contains("two winters for this boat").doesNotContain("Two winters");
    String own = pulled.replace("Two winters", "Three winters");
    article = HtmlPages.article(HEAD + BODY.replace("<h2>A second boat</h2>", own));
    assertThat(article.body()).contains("Three winters for this boat");
  }

  @Test
  void titleStandfirstAndCaptionAreBlocksOfTheirOwnKind() {
    Article article = HtmlPages.article(HEAD + BODY);
    assertThat(texts(article, BlockKind.TITLE)).containsExactly("Ferry to run again from Monday");
    assertThat(article.standfirst()).startsWith("A repair that took two winters");
    assertThat(texts(article, BlockKind.STANDFIRST)).containsExactly(article.standfirst());
    assertThat(texts(article, BlockKind.CAPTION))
        .containsExactly("The ferry at the quay on Thursday. Photo: Jon Vik");
    assertThat(texts(article, BlockKind.HEADING)).containsExactly("A second boat");
  }

  @Test
  void anIntroductionOfSeveralSentencesOpensTheBody() {
    String intro =
        "The ferry lay at the quay for two winters. On Monday it will sail again, and both villages have come to see it.";
    String page =
        (HEAD + BODY)
            .replaceAll(
                "<p class=\"standfirst\">[^<]*</p>", "<p class=\"intro\">" + intro + "</p>");
    Article article = HtmlPages.article(page);
    assertThat(article.standfirst()).isNull();
    assertThat(article.body()).startsWith(intro);
  }

  @Test
  void aParagraphThatACreditEndsIsACaption() {
    String line = "<p>The quay at Vale, seen from the inn. © Jon Vik</p><h2>A second";
    Article article = HtmlPages.article(HEAD + BODY.replace("<h2>A second", line));
    assertThat(texts(article, BlockKind.CAPTION)).anyMatch(text -> text.endsWith("© Jon Vik"));
    assertThat(article.body()).doesNotContain("seen from the inn");
  }

  @Test
  void aLinkThatNobodyClosedLinksNothingThatFollows() {
    String menu = "<div><a href=\"/\">Home<a href=\"/w\">World</div><main>";
    Article article = HtmlPages.article(HEAD + BODY.replace("<main>", menu));
    assertThat(article.body())
        .startsWith("The ferry between Orrin & Vale")
        .endsWith("paid on time.");
  }

  @Test
  void anArticleKeptInATemplateIsReadAtItsPlace() {
    String body = BODY.substring(BODY.indexOf("<article"), BODY.indexOf("</article>") + 10);
    String hidden = "<div><script type='text/template'>" + body + "</script></div>";
    Article article = HtmlPages.article(HEAD + BODY.replace(body, hidden));
    assertThat(article.body()).contains("paid four million crowns").endsWith("paid on time.");
  }

  @Test
  void fieldsComeFromStructuredDataWithoutTheOutletAmongTheBylines() {
    Article article = HtmlPages.article(HEAD + BODY);
    assertThat(article.title()).isEqualTo("Ferry to run again from Monday");
    assertThat(article.bylines()).containsExactly(new Byline("Ilse Brandt", "author"));
    assertThat(article.published())
        .isEqualTo(new Moment("2025-03-04T06:40:00+01:00", "second", "metadata"));
    assertThat(article.outlet()).isEqualTo(new Outlet("Orrin Post", "orrin.example"));
    assertThat(article.section()).isEqualTo("Region");
    assertThat(article.tags()).containsExactly("ferry", "Vale");
    assertThat(article.canonicalUrl()).isEqualTo("https://orrin.example/ferry");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void whatStandsAroundIsKeptApartByKind() {
    List<Aside> asides = HtmlPages.article(HEAD + BODY).asides();
    assertThat(asides).anyMatch(a -> a.kind() == AsideKind.COMMENT && a.text().contains("quay"));
    assertThat(asides).anyMatch(a -> a.kind() == AsideKind.RELATED && a.text().contains("vet"));
    assertThat(asides).anyMatch(a -> a.kind() == AsideKind.RIGHTS && a.text().contains("2025"));
    assertThat(asides).anyMatch(a -> a.kind() == AsideKind.NAVIGATION && a.text().equals("Home"));
  }

  @Test
  void aHeadingTellsTheKindOfWhatStandsUnderIt() {
    String more =
        "<div><div><h3>Related stories</h3></div><div><p>Regatta programme is out</p><p>Gulls blamed for delay</p></div></div>"
            + "<div><p>Printed on Tuesdays and Fridays</p></div><footer>";
    List<Aside> asides = HtmlPages.article(HEAD + BODY.replace("<footer>", more)).asides();
    assertThat(asides)
        .filteredOn(a -> a.text().contains("Regatta") || a.text().contains("Gulls"))
        .extracting(Aside::kind)
        .containsExactly(AsideKind.RELATED, AsideKind.RELATED);
    assertThat(asides)
        .filteredOn(a -> a.text().startsWith("Printed"))
        .extracting(Aside::kind)
        .containsExactly(AsideKind.OTHER);
  }

  @Test
  void whatStandsBeforeTheTitleIsNoneOfTheBody() {
    String notice =
        "<div class=\"notice\"><p>Orrin Post and its 612 partners would like to store information on your device.</p></div>"
            + "<div class=\"ticker\">BREAKING: Lorry overturns on ring road</div><main>";
    Article article = HtmlPages.article(HEAD + BODY.replace("<main>", notice));
    assertThat(article.body()).startsWith("The ferry between Orrin & Vale");
  }

  @Test
  void linesTellBylineAndDateWhereMetadataAreSilent() {
    String head = "<html><head><title>Ferry to run again from Monday</title></head><body>";
    String dated = BODY.replace("By Ilse Brandt", "By Ilse Brandt, March 4, 2025");
    Article article = HtmlPages.article(head + dated);
    assertThat(article.bylines()).containsExactly(new Byline("Ilse Brandt", "author"));
    assertThat(article.published()).isEqualTo(new Moment("2025-03-04", "day", "page"));
  }

  @Test
  void anEmbeddedPostIsOneBlockWithAuthorAndDay() {
    String post =
        """
        <blockquote class="twitter-tweet"><p lang="en">The boat is back ⚓ and so are we.</p>&mdash; Asta Holm (@astaholm)
        <a href="https://social.example/1">March 3, 2025</a></blockquote><p>The board paid""";
    Article article = HtmlPages.article(HEAD + BODY.replace("<p>The board paid", post));
    Block block =
        article.blocks().stream().filter(b -> b.kind() == BlockKind.POST).findFirst().orElseThrow();
    assertThat(block.author()).isEqualTo("Asta Holm");
    assertThat(block.posted()).isEqualTo("2025-03-03");
    assertThat(block.span().of(article.text())).startsWith("The boat is back ⚓");
    assertThat(article.body()).doesNotContain("The boat is back");
  }

  @Test
  void aParagraphThatThePageRepeatsCountsOnce() {
    String again =
        "<p>The board paid four million crowns for the repair, twice as much as was planned, and expects 200 passengers a day in summer.</p>";
    Article article =
        HtmlPages.article(HEAD + BODY.replace("<h2>A second", again + "<h2>A second"));
    assertThat(article.body().split("four million", -1)).hasSize(2);
  }

  @Test
  void twoArticlesOnAPageAreToldApart() {
    String text =
        "<p>The board paid four million crowns for the repair, and expects 200 passengers a day.</p>"
            + "<p>A second ferry is being built in Tresk and will follow in the spring, said the board.</p>"
            + "<p>The yard at Tresk has built ships since the last century, and it employs 90 people.</p>"
            + "<p>Nobody at the yard would say on Friday what the boat will cost the two villages.</p>";
    String page =
        "<html><head><title>Orrin Post | Sunday</title><meta property=\"og:site_name\" content=\"Orrin Post\"></head><body><div id=content>"
            + "<article class=story><h2>The ferry is back at the quay</h2><p class=byline>By Ilse Brandt</p>"
            + text
            + "</article><article class=story><h2>Sheep market closes for a month</h2><p class=byline>By Ansel Roth</p>"
            + text.replace("board", "council").replace("ferry", "market").replace("yard", "farm")
            + "</article></div></body></html>";
    List<Article> articles = HtmlPages.articles(page);
    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("The ferry is back at the quay", "Sheep market closes for a month");
    assertThat(articles.get(1).bylines()).containsExactly(new Byline("Ansel Roth", "author"));
  }

  @Test
  void aDatelineCreditsItsAgencyWithThePlaceAsEvidence() {
    Article article =
        HtmlPages.article(HEAD + BODY.replace("<p>The ferry", "<p>ORRIN (AP) — The ferry"));
    assertThat(article.agency()).isNotNull();
    assertThat(article.agency().name()).contains("Associated Press");
    assertThat(article.agency().evidence().get(0).of(article.text())).isEqualTo("AP");
  }

  @Test
  void republicationTermsAndWhatTheyRequireAreTold() {
    String terms =
        "<footer class=rights><p>Stories may be republished free of charge. Copies must carry our logo and the byline of the reporter.</p></footer></article>";
    Article article = HtmlPages.article(HEAD + BODY.replace("</article>", terms));
    assertThat(article.rights()).hasSize(1);
    assertThat(article.rights().get(0).requires()).containsExactly("logo", "byline");
    assertThat(article.body()).doesNotContain("republished");
  }

  @Test
  void aPageWithoutTextHasNoArticle() {
    assertThat(HtmlPages.articles("")).isEmpty();
    assertThat(HtmlPages.articles("<html><body><nav><a href=/>Home</a></nav></body></html>"))
        .isEmpty();
  }

  @Test
  void originsAreExactThroughCharacterReferencesAndPlanesBeyondTheFirst() {
    Article article =
        HtmlPages.article(
            HEAD.replace("<body", "<body data-x='😀'")
                + BODY.replace("Orrin &amp; Vale", "&Ouml;rrin&nbsp;&amp Vale &#x1F6A2; 😀"));
    assertThat(article.body()).startsWith("The ferry between Örrin & Vale 🚢 😀 will");
  }

  private static List<String> texts(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(article.text()))
        .toList();
  }
}
