package stemma.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.gathering.InventedReadings.FIRE;
import static stemma.gathering.InventedReadings.FIRE_AGAIN;
import static stemma.gathering.InventedReadings.VOTE;
import static stemma.gathering.InventedReadings.VOTE_AGAIN;
import static stemma.gathering.InventedReadings.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.reading.Reading;

class GathererTest {
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

  @Test
  void aStoryThatFillsTheFolderStaysTogetherAndNamesWhatItShares() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      readings.add(
          reading(
              "a" + i,
              null,
              (i % 2 == 0 ? FIRE : FIRE_AGAIN) + " This is report number " + i + " of the day."));
    }
    List<Gathering> gatherings = new Gatherer().gather(readings);
    assertThat(gatherings).hasSize(1);
    assertThat(gatherings.get(0).reasons()).allMatch(reason -> reason.startsWith("shares '"));
  }

  @Test
  void aLoneArticleSaysThatItIsAlone() {
    List<Gathering> gatherings =
        new Gatherer().gather(List.of(reading("a", null, FIRE), reading("b", null, VOTE)));
    assertThat(gatherings)
        .hasSize(2)
        .allMatch(g -> g.reasons().equals(List.of("alone: no other article here tells of it")));
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
