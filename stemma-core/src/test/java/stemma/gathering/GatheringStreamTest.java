package stemma.gathering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stemma.gathering.InventedReadings.FIRE;
import static stemma.gathering.InventedReadings.FIRE_AGAIN;
import static stemma.gathering.InventedReadings.VOTE;
import static stemma.gathering.InventedReadings.VOTE_AGAIN;
import static stemma.gathering.InventedReadings.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.reading.Reading;

class GatheringStreamTest {
  private static final String BRIDGE =
      "The old chain bridge at Tolmen was closed after divers of the Sarrow river guard found a"
          + " crack. Engineer Pavla Rusk said the pillar had moved by nine centimetres.";
  private static final String BRIDGE_AND_FIRE =
      FIRE_AGAIN + " " + BRIDGE + " Pavla Rusk of Tolmen came to Ostry to look at the Velmar mill.";

  /** Tells of the fire in other words and at length of something else. */
  private static final String PAPER =
      "Printers in the lowlands fear for their autumn catalogues, because wholesalers have stopped"
          + " taking orders and prices rose twice in one week. Traders blame the Velmar mill in Ostry,"
          + " which stands still. A union of publishers asked the province to lend money to small"
          + " shops, and schools were told to keep old books for another year.";

  private static List<Arrival> arrivals(Reading... readings) {
    GatheringStream stream = new GatheringStream();
    return Stream.of(readings).map(stream::add).toList();
  }

  @Test
  void anArticleJoinsTheEventThatItTellsOf() {
    List<Arrival> arrivals =
        arrivals(
            reading("a", "2026-01-05", FIRE),
            reading("b", "2026-01-05", VOTE),
            reading("c", "2026-01-06", FIRE_AGAIN),
            reading("d", "2026-01-06", VOTE_AGAIN));
    assertThat(arrivals.get(2).gathering()).isEqualTo(arrivals.get(0).gathering());
    assertThat(arrivals.get(3).gathering()).isEqualTo(arrivals.get(1).gathering());
    assertThat(arrivals.get(1).gathering()).isNotEqualTo(arrivals.get(0).gathering());
    assertThat(arrivals).allMatch(arrival -> arrival.merged().isEmpty());
  }

  @Test
  void everyArrivalSaysWhy() {
    List<Arrival> arrivals =
        arrivals(reading("a", "2026-01-05", FIRE), reading("b", "2026-01-06", FIRE_AGAIN));
    assertThat(arrivals.get(0).reason()).isEqualTo("alone: no other article here tells of it");
    assertThat(arrivals.get(1).reason()).startsWith("shares '").endsWith("; 1 day apart");
  }

  @Test
  void anArticleThatTellsOfBothBringsTwoGatheringsTogetherAndSaysSo() {
    GatheringStream stream = new GatheringStream(new GatheringSettings(0.03, 0.03, 12));
    Arrival fire = stream.add(reading("a", null, FIRE));
    Arrival bridge = stream.add(reading("b", null, BRIDGE));
    assertThat(bridge.gathering()).isNotEqualTo(fire.gathering());
    Arrival both = stream.add(reading("c", null, BRIDGE_AND_FIRE));
    assertThat(both.gathering()).isEqualTo(fire.gathering());
    assertThat(both.merged()).containsExactly(bridge.gathering());
  }

  /** A stream that is sure of prints of one text alone, so that all else is a doubt. */
  private static GatheringStream doubting() {
    return new GatheringStream(new GatheringSettings(0.07, 1, 12));
  }

  @Test
  void aDoubtIsToldWhenItIsSettled() {
    GatheringStream stream = doubting();
    Arrival first = stream.add(reading("a", "2026-01-05", FIRE));
    Arrival second = stream.add(reading("b", "2026-01-05", PAPER));
    stream.add(reading("c", "2026-01-05", VOTE));
    assertThat(second.gathering()).isNotEqualTo(first.gathering());
    assertThat(stream.settle()).containsExactly(new Merger(first.gathering(), second.gathering()));
    assertThat(stream.settle()).isEmpty();
  }

  @Test
  void doubtsAreSettledWhenTwoDaysHaveGoneBy() {
    GatheringStream stream = doubting();
    Arrival first = stream.add(reading("a", "2026-01-05", FIRE));
    Arrival second = stream.add(reading("b", "2026-01-05", PAPER));
    assertThat(stream.add(reading("c", "2026-01-06", VOTE)).settled()).isEmpty();
    assertThat(stream.add(reading("d", "2026-01-07", BRIDGE)).settled())
        .containsExactly(new Merger(first.gathering(), second.gathering()));
  }

  @Test
  void doubtsAreSettledAfterTwoHundredArrivals() {
    GatheringStream stream = doubting();
    stream.add(reading("a", null, FIRE));
    stream.add(reading("b", null, PAPER));
    List<Integer> settledAt = new ArrayList<>();
    for (int i = 3; i <= 250; i++) {
      String text = "Town " + i + "q elected mayor Name" + i + "x by a vote.";
      if (!stream.add(reading("c" + i, null, text)).settled().isEmpty()) {
        settledAt.add(i);
      }
    }
    assertThat(settledAt).containsExactly(201);
  }

  @Test
  void anArticleThatArrivesAgainStaysWhereItIs() {
    GatheringStream stream = new GatheringStream();
    Arrival first = stream.add(reading("a", null, FIRE));
    Arrival again = stream.add(reading("a", null, FIRE));
    assertThat(again.gathering()).isEqualTo(first.gathering());
    assertThat(again.reason()).isEqualTo("arrived before");
    assertThat(stream.held()).isEqualTo(1);
  }

  @Test
  void whatIsMonthsOldIsLetGoAndItsStoryIsOver() {
    GatheringStream stream = new GatheringStream();
    Arrival first = stream.add(reading("a", "2026-01-05", FIRE));
    stream.add(reading("b", "2026-05-05", VOTE));
    assertThat(stream.held()).isEqualTo(1);
    Arrival later = stream.add(reading("c", "2026-05-06", FIRE_AGAIN));
    assertThat(later.gathering()).isNotEqualTo(first.gathering());
  }

  @Test
  void aYearOfNewsHoldsNoMoreThanSomeWeeksOfIt() {
    GatheringStream stream = new GatheringStream();
    List<Arrival> arrivals = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 1, 1);
    int most = 0;
    for (int i = 0; i < 365 * 10; i++) {
      String text = i % 10 == 0 ? FIRE : "Town " + i + "q elected mayor Name" + i + "x by a vote.";
      arrivals.add(stream.add(reading("a" + i, day.plusDays(i / 10).toString(), text)));
      most = Math.max(most, stream.held());
    }
    assertThat(most).isLessThan(700);
    assertThat(arrivals).hasSize(3650).doesNotHaveDuplicates();
  }

  /** A hundred days of invented news: events told by several, names and towns met again. */
  private static List<Reading> news(long seed) {
    Random random = new Random(seed);
    LocalDate day = LocalDate.of(2026, 1, 1);
    List<Reading> news = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int event = i / 8 + random.nextInt(4);
      StringBuilder text =
          new StringBuilder("Word of event Evo" + event + "t reached Town" + event);
      for (int k = 0; k < 12; k++) {
        text.append(" Name").append(event).append('x').append(random.nextInt(9));
        text.append(" told Other").append(random.nextInt(300)).append('y');
      }
      String published = random.nextInt(9) == 0 ? null : day.plusDays(i / 4).toString();
      news.add(reading("n" + i, published, text + "."));
    }
    return news;
  }

  private static GatheringStream readBack(GatheringStream stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    stream.write(new DataOutputStream(bytes));
    return GatheringStream.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void aStreamThatIsReadBackGoesOnAsIfItHadNeverStopped(long seed) throws IOException {
    GatheringSettings doubting = new GatheringSettings(0.07, 0.9, 12);
    GatheringStream whole = new GatheringStream(doubting);
    GatheringStream pieces = new GatheringStream(doubting);
    List<Arrival> expected = new ArrayList<>();
    List<Arrival> actual = new ArrayList<>();
    for (Reading reading : news(seed)) {
      expected.add(whole.add(reading));
      if (expected.size() % 37 == 0) {
        pieces = readBack(pieces);
      }
      actual.add(pieces.add(reading));
    }
    assertThat(actual).isEqualTo(expected);
    assertThat(actual).anyMatch(arrival -> !arrival.settled().isEmpty());
    assertThat(pieces.held()).isEqualTo(whole.held()).isLessThan(400);
    assertThat(pieces.settle()).isEqualTo(whole.settle());
  }

  @Test
  void whatIsNoStreamIsRefused() {
    DataInputStream foreign =
        new DataInputStream(
            new ByteArrayInputStream("{\"article\": null, \"story\": 1}".getBytes(UTF_8)));
    assertThatThrownBy(() -> GatheringStream.read(foreign))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no state");
  }
}
