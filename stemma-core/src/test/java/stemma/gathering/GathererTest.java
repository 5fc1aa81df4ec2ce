package stemma.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Moment;
import stemma.article.Outlet;
import stemma.page.Source;
import stemma.reading.Reading;
import stemma.text.Span;

class GathererTest {
  private static final String FIRE =
      "A fire broke out at the Velmar paper mill in Ostry on Tuesday, and forty workers were led to"
          + " safety. Mill director Tamsin Okoro said the drying hall was lost. Firefighters from"
          + " Ostry and Pell fought the flames until dawn.";
  private static final String FIRE_AGAIN =
      "Forty workers escaped when flames destroyed the drying hall of the Velmar mill in Ostry."
          + " Tamsin Okoro, its director, thanked the firefighters of Pell. Paper deliveries will"
          + " stop for a month.";
  private static final String VOTE =
      "The council of Grenmouth voted by nine to six for the new tram line to the harbour. Mayor"
          + " Ilse Brandt called it a good evening for the city. Opponents led by Corin Hale want a"
          + " referendum on the tram.";
  private static final String VOTE_AGAIN =
      "Trams will run to the harbour of Grenmouth after a vote of nine to six in the council. Corin"
          + " Hale announced a referendum against the line, which mayor Ilse Brandt defended.";

  private static Reading reading(String id, @Nullable String published, String text) {
    Span span = new Span(0, text.length());
    Article article =
        new Article(
            id,
            new Source(null, id, null, "text/plain", "utf-8", 0, id),
            0,
            null,
            null,
            new Outlet(null, null),
            List.of(),
            null,
            List.of(),
            published == null ? null : new Moment(published, "day", "page"),
            null,
            null,
            "en",
            null,
            List.of(),
            text,
            List.of(new Block(BlockKind.PARAGRAPH, span, span, null, null)),
            List.of());
    return new Reading(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static List<List<String>> ids(List<Gathering> gatherings) {
    return gatherings.stream()
        .map(g -> g.readings().stream().map(r -> r.article().id()).toList())
        .toList();
  }

  @Test
  void articlesOfOneEventAreTogetherAndOthersApart() {
    List<Gathering> gatherings =
        new Gatherer()
            .gather(
                List.of(
                    reading("a", null, FIRE),
                    reading("b", null, VOTE),
                    reading("c", null, FIRE_AGAIN),
                    reading("d", null, VOTE_AGAIN)));
    assertThat(ids(gatherings)).containsExactlyInAnyOrder(List.of("a", "c"), List.of("b", "d"));
  }

  @Test
  void theSameNamesMonthsLaterAreAnotherStory() {
    List<Gathering> gatherings =
        new Gatherer()
            .gather(
                List.of(reading("a", "2026-01-05", FIRE), reading("b", "2026-09-05", FIRE_AGAIN)));
    assertThat(ids(gatherings)).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void everyMemberHasAReason() {
    Gathering gathering =
        new Gatherer()
            .gather(
                List.of(reading("a", "2026-01-05", FIRE), reading("b", "2026-01-06", FIRE_AGAIN)))
            .get(0);
    assertThat(gathering.reasons()).hasSize(2);
    assertThat(gathering.reasons().get(0)).startsWith("shares '").endsWith("; 1 day apart");
  }

  static LongStream seeds() {
    return LongStream.range(0, 10);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfTheReadingsDoesNotMatter(long seed) {
    List<Reading> readings =
        new ArrayList<>(
            List.of(
                reading("a", null, FIRE),
                reading("b", null, VOTE),
                reading("c", null, FIRE_AGAIN),
                reading("d", null, VOTE_AGAIN)));
    List<Gathering> once = new Gatherer().gather(readings);
    Collections.shuffle(readings, new Random(seed));
    List<Gathering> again = new Gatherer().gather(readings);
    assertThat(ids(again)).isEqualTo(ids(once));
    assertThat(again.stream().map(Gathering::id))
        .isEqualTo(once.stream().map(Gathering::id).toList());
    assertThat(again.stream().map(Gathering::reasons))
        .isEqualTo(once.stream().map(Gathering::reasons).toList());
  }

  @Test
  void nothingGathersToNothing() {
    assertThat(new Gatherer().gather(List.of())).isEmpty();
    assertThat(new Gatherer().gather(List.of(reading("a", null, "")))).hasSize(1);
  }
}
