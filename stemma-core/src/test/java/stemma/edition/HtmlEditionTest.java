package stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.reading.Reading;

/** What the page promises, whatever stands in the articles. */
class HtmlEditionTest {
  static Stream<Edition> editions() {
    return Stream.of(HandMade.empty(), HandMade.bridge(), HandMade.hostile(), HandMade.twice());
  }

  @Test
  void theStoryCountsAndDifferencesStandFirst() {
    Document page = page(HandMade.bridge());
    assertThat(page.select("h2").first().text()).isEqualTo("The bridge at Farrow is to be mended");
    assertThat(page.select(".big").eachText())
        .containsExactly("3 articles", "2 independent origins");
    assertThat(page.select(".lead .redline del").eachText()).containsExactly("for a fee");
    assertThat(page.select(".lead .redline ins").eachText()).containsExactly("at a cost");
    assertThat(page.select(".lead").text()).contains("40", "about 50", "2 May 2031", "3 May 2031");
    assertThat(page.select(".lead").text()).contains("The town offers to mend it");
    assertThat(page.select(".lead").text()).contains("On condition: the county pays");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyArticlesTextStandsInThePageToTheCharacter(Edition edition) {
    Document page = page(edition);
    List<String> shown =
        page.select("article.source .text").stream().map(Element::wholeText).toList();
    List<String> texts = edition.readings().stream().map(r -> r.article().text()).toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(texts);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyLinkLeadsToAPlaceInThePageAndEveryIdIsItsOwn(Edition edition) {
    Document page = page(edition);
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertThat(ids.add(element.id())).as("id %s is its own", element.id()).isTrue();
    }
    for (Element link : page.select("[href]")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertThat(ids).contains(labelled.attr("aria-labelledby"));
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void nothingIsAskedOfTheNetwork(Edition edition) {
    Document page = page(edition);
    assertThat(page.select("link, iframe, img, object, embed, [src], [style], [onerror]"))
        .isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
  }

  @Test
  void markupInAPageComesOutAsText() {
    Document page = page(HandMade.hostile());
    assertThat(page.select("h2").first().text()).isEqualTo(HandMade.HOSTILE);
    assertThat(page.select("h3").eachText()).contains(HandMade.HOSTILE);
    assertThat(page.title()).startsWith(HandMade.HOSTILE);
    assertThat(page.select(".asides li").text()).contains(HandMade.HOSTILE);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void headingsDescendWithoutAGap(Edition edition) {
    int last = 0;
    for (Element heading : page(edition).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @Test
  void aLinkLeadsToTheVeryWords() {
    Document page = page(HandMade.bridge());
    Element link = page.select(".lead a:contains(Quay Courier)").first();
    assertThat(page.getElementById(link.attr("href").substring(1)).text())
        .isIn("Some 50 people", "on 3 May");
    assertThat(link.attr("title")).contains("waited at the bridge");
  }

  @Test
  void aStoryOfOneArticleAndSeveralStoriesAreIndexed() {
    Document page = page(HandMade.twice());
    assertThat(page.select("nav.index tbody tr")).hasSize(2);
    assertThat(page.select("section.story")).hasSize(2);
    assertThat(page.select("nav.index a[href=#s2]").text()).isEqualTo("Nobody came to the fair");
  }

  @Test
  void everyTableHeadingHasAScope() {
    assertThat(page(HandMade.bridge()).select("th:not([scope])")).isEmpty();
  }

  @Test
  void theMachinesLocaleMakesNoDifference() {
    String here = text(HandMade.bridge());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-thai"));
      assertThat(text(HandMade.bridge())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void twoArticlesOfOneOutletHaveTwoNames() {
    Reading one = new ArticleBuilder("1111111111111111-0", "Echo", null).paragraph("One.").read();
    Reading two = new ArticleBuilder("2222222222222222-0", "Echo", null).paragraph("Two.").read();
    Labels labels = Labels.of(new Edition(List.of(one, two), List.of(), List.of()));
    assertThat(labels.all()).extracting(Labels.Label::name).containsExactly("Echo (1)", "Echo (2)");
  }

  static Document page(Edition edition) {
    return Jsoup.parse(text(edition));
  }

  static String text(Edition edition) {
    StringWriter out = new StringWriter();
    try {
      new HtmlEdition("test").write(edition, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
