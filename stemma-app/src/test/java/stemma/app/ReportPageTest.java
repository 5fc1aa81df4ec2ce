package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stemma.page.Json;

/** The report page of all samples: what it promises holds for real output. */
class ReportPageTest {
  private static final String ALL = Ran.SAMPLES.toString();
  private static final String HTML = Ran.command("report", ALL, "--format", "html").out();
  private static final Document PAGE = Jsoup.parse(HTML);

  @Test
  void everyArticlesTextStandsInItToTheCharacter() throws IOException {
    Json report = Json.parse(Ran.command("report", ALL, "--format", "json").out());
    List<String> texts =
        report.get("articles").items().stream().map(a -> a.string("text").orElseThrow()).toList();
    List<String> shown = PAGE.select(".text").stream().map(Element::wholeText).toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(texts);
  }

  @Test
  void everyLinkLeadsToAPlaceInItAndEveryIdIsItsOwn() {
    Set<String> ids = new HashSet<>();
    for (Element element : PAGE.select("[id]")) {
      assertThat(ids.add(element.id())).as("id %s is its own", element.id()).isTrue();
    }
    for (Element link : PAGE.select("[href]")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(ids).contains(link.attr("href").substring(1));
    }
  }

  @Test
  void itAsksNothingOfTheNetwork() {
    assertThat(PAGE.select("link, img, iframe, object, embed, [src], [style]")).isEmpty();
    assertThat(PAGE.select("script")).hasSize(1);
    assertThat(PAGE.select("style").first().data()).doesNotContain("url(", "@import");
  }

  @Test
  void headingsDescendWithoutAGap() {
    int last = 0;
    for (Element heading : PAGE.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @Test
  void aPlaceLinkedToHoldsTheWordsThatItsContextNames() {
    for (Element link : PAGE.select("section.story a[title][href^=#a]")) {
      Element place = PAGE.getElementById(link.attr("href").substring(1));
      String words = place.wholeText().replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
      String head = words.length() > 30 ? words.substring(0, 30) : words;
      assertThat(link.attr("title")).as(link.attr("href")).contains(head);
    }
  }
}
