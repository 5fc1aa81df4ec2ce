package stemma.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.article.AgencyCredit;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.article.Byline;
import stemma.article.Moment;
import stemma.article.Outlet;
import stemma.article.Rights;
import stemma.page.Form;
import stemma.page.OriginMap;
import stemma.page.Page;
import stemma.page.Sidecar;
import stemma.page.Source;

class ExactExtractorTest {
  private static Article article(String text, Sidecar sidecar) {
    Source source = new Source("a.jsonl", "r1", null, "text/plain", "utf-8", 1, "0".repeat(64));
    Page page = new Page(source, Form.EXACT, text, OriginMap.whole(text), sidecar);
    return new ArticleExtractor().extract(page).articles().get(0);
  }

  @Test
  void theTextIsKeptToTheCharacter() {
    String text = "  Comments\n\nHe said “no”. \t\n\r\nBy Mona Kerr\u00a0\n😀 end\n";
    Article article = article(text, Sidecar.NONE);

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.asides()).isEmpty();
    assertThat(article.blocks())
        .extracting(block -> block.span().of(text))
        .containsExactly("Comments", "He said “no”.", "By Mona Kerr", "😀 end");
  }

  @Test
  void fieldsComeFromWhatWasTold() {
    Sidecar told =
        new Sidecar(
            "https://www.sound.example/a",
            null,
            "2026-03-06",
            "The Sound",
            "Ferry returns",
            "en",
            List.of("By Mona Kerr"),
            "AP",
            List.of("ferry"),
            "metadata",
            new Sidecar.Details(
                "2026-03-07", "Harbour", "Free to reprint with credit and a link."));
    Article article = article("The ferry will run.", told);

    assertThat(article.title()).isEqualTo("Ferry returns");
    assertThat(article.outlet()).isEqualTo(new Outlet("The Sound", "sound.example"));
    assertThat(article.bylines()).containsExactly(new Byline("Mona Kerr", "author"));
    assertThat(article.agency()).isEqualTo(new AgencyCredit("Associated Press", List.of()));
    assertThat(article.published()).isEqualTo(new Moment("2026-03-06", "day", "metadata"));
    assertThat(article.modified()).isEqualTo(new Moment("2026-03-07", "day", "metadata"));
    assertThat(article.section()).isEqualTo("Harbour");
    assertThat(article.rights())
        .containsExactly(
            new Rights("Free to reprint with credit and a link.", List.of("affiliation", "link")));
  }

  @Test
  void fieldsThatWereNotToldComeFromTheLinesAroundTheArticle() {
    String text =
        "Comments\nThe ferry will return to Sound harbour\nBy Mona Kerr, Northern Press Agency\n"
            + "March 6, 2026 4:12 PM\n"
            + "SOUND (AP) — The ferry will return to Sound harbour in the spring, the council said on Thursday, "
            + "after two winters in which the harbour had no ferry and the islanders went by lorry and barge.\n"
            + "The council voted for the ferry by nine to two, and set aside the money for a second boat, which "
            + "should be ready before the summer's end, when most of the visitors come to the islands.\n"
            + "“We waited long enough,” said the mayor, who had come to the harbour with two of her children "
            + "to see the old boat being painted before its first crossing of the year.\n";
    Article article = article(text, Sidecar.NONE);

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.title()).isEqualTo("The ferry will return to Sound harbour");
    assertThat(article.published().value()).isEqualTo("2026-03-06T16:12:00");
    assertThat(article.bylines()).containsExactly(new Byline("Mona Kerr", "author"));
    assertThat(article.agency().name()).isEqualTo("Associated Press");
    assertThat(article.agency().evidence())
        .allSatisfy(place -> assertThat(place.of(text)).isEqualTo("AP"));
  }

  @Test
  void anOutletToldAsAHostIsNotItsOwnAgency() {
    Sidecar told =
        new Sidecar(
            null, null, null, "cnn.example", null, "en", List.of(), null, List.of(), "metadata");
    assertThat(article("The ferry will run.", told).outlet())
        .isEqualTo(new Outlet("cnn.example", "cnn.example"));
  }
}
