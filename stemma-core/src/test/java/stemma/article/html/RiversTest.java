package stemma.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.markup.HtmlParser;

class RiversTest {
  private static final String PROSE =
      "The lock at Sundby will stay shut until autumn, the canal office said after a second crack was found. ";

  /** Which of a page's paragraphs are kept when all of them seemed the article's. */
  private static List<String> kept(String html) {
    PageText text = PageScanner.scan(HtmlParser.parse(html), new PageFacts());
    PageView view = new PageView(text, -1);
    boolean[] chosen = new boolean[view.blocks.length];
    for (PageBlock block : view.blocks) {
      chosen[block.index()] = block.linkDensity() < 0.5;
    }
    boolean[] kept = Rivers.without(view, chosen);
    return IntStream.range(0, kept.length)
        .filter(i -> kept[i])
        .mapToObj(i -> view.blocks[i].text())
        .toList();
  }

  private static String article(int paragraphs) {
    StringBuilder html = new StringBuilder("<div class=\"story\">");
    for (int i = 0; i < paragraphs; i++) {
      html.append("<p>Paragraph ").append(i).append(". ").append(PROSE.repeat(3)).append("</p>");
    }
    return html.append("</div>").toString();
  }

  private static String teasers(int number, String frame) {
    StringBuilder html = new StringBuilder("<div>");
    for (int i = 0; i < number; i++) {
      html.append("<h3><a href=\"/").append(i).append("\">Another story of the day</a></h3>");
      html.append("<div class=\"").append(frame).append("\">Opening ").append(i);
      html.append(" of a story that has nothing to do with locks.</div>");
    }
    return html.append("</div>").toString();
  }

  @Test
  void theOpeningsOfOtherStoriesAreOut() {
    assertThat(kept(article(4) + teasers(12, "lead")))
        .hasSize(4)
        .allMatch(t -> t.contains("lock "));
  }

  @Test
  void aRiverThatHoldsMostOfTheTextIsOutToo() {
    assertThat(kept(article(2) + teasers(60, "lead"))).hasSize(2);
  }

  @Test
  void whatFollowsManyHeadlinesInAnotherContainerIsOut() {
    String headlines = "<p><a href=\"/a\">Another story of the day</a></p>".repeat(9);
    String note = "<div class=\"note\"><p>A note on the canal office and its work.</p></div>";
    assertThat(kept(article(4) + headlines + note)).hasSize(4);
    assertThat(kept(article(4) + note + headlines)).hasSize(5);
  }

  @Test
  void anArticleInSeveralContainersWithSomeLinksBetweenStaysWhole() {
    String link = "<p><a href=\"/a\">Another story of the day</a></p>";
    assertThat(kept(article(3) + link + article(2) + link + article(2))).hasSize(7);
  }

  @Test
  void aListOfLinkedItemsWithTextIsAnArticleWhereThereIsNoOther() {
    assertThat(kept(teasers(12, "item"))).hasSize(12);
  }
}
