package stemma.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.language.LexiconFile;
import stemma.language.LexiconFile.Row;
import stemma.reading.Readings;
import stemma.reading.TimeExpression;

/** Every row of the patterns of times does on its example what it says. */
class TimePatternsTest {
  static Stream<Row> rows() {
    return LexiconFile.read("english/time-patterns").rows().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theExampleHasItsValue(Row row) {
    List<TimeExpression> times = Readings.times(row.cell("example"));
    if (row.cell("value").isEmpty()) {
      assertThat(times).isEmpty();
      return;
    }
    assertThat(times).extracting(TimeExpression::value).contains(row.cell("value"));
    assertThat(times).extracting(time -> time.type().name()).contains(row.cell("type"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theCounterexampleHasNoTime(Row row) {
    assertThat(Readings.times(row.cell("counterexample"))).isEmpty();
  }

  static Stream<Row> otherRows() {
    return LexiconFile.read("other/time-patterns").rows().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherRows")
  void datesAreReadInLanguagesWithoutLexicons(Row row) {
    String text = row.cell("example");
    List<TimeExpression> times = Readings.times(Readings.article(text, Readings.PUBLISHED, "de"));
    assertThat(times).extracting(TimeExpression::value).containsExactly(row.cell("value"));
  }

  @Test
  void rowsAreSorted() {
    List<String> patterns = rows().map(row -> row.cell("pattern")).toList();
    assertThat(patterns).isSorted().doesNotHaveDuplicates();
  }
}
