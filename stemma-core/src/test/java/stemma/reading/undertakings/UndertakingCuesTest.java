package stemma.reading.undertakings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.language.LexiconFile;
import stemma.language.LexiconFile.Row;
import stemma.reading.Readings;

/** Rows of the lexicon of undertakings do on their examples what they say. */
class UndertakingCuesTest {
  static Stream<Row> rows() {
    return LexiconFile.read("english/undertakings").rows().stream();
  }

  static Stream<Row> examples() {
    return rows().filter(row -> !row.cell("example").isEmpty());
  }

  static Stream<Row> counterexamples() {
    return rows().filter(row -> !row.cell("counterexample").isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void theExampleHasItsAct(Row row) {
    assertThat(Readings.undertakings(row.cell("example")))
        .singleElement()
        .satisfies(one -> assertThat(one.act().name()).isEqualTo(row.cell("act")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counterexamples")
  void theCounterexampleIsNoUndertaking(Row row) {
    assertThat(Readings.undertakings(row.cell("counterexample"))).isEmpty();
  }
}
