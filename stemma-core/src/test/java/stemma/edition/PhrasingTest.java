package stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.reading.Modifier;
import stemma.story.Figure;

/** Values in words for people. */
class PhrasingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031|2031",
        "2031-05|May 2031",
        "2031-05-02|2 May 2031",
        "2031-05-02T08:00|2 May 2031, 08:00",
        "2031-05-02T08:00:30.125Z|2 May 2031, 08:00 (UTC)",
        "2031-05-02T08:00:00+01:00|2 May 2031, 08:00 (+01:00)",
        "2031-13-02|2031-13-02",
        "PRESENT_REF|PRESENT_REF"
      })
  void datesAreWrittenOut(String iso, String words) {
    assertThat(Phrasing.date(iso)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1|1", "1000|1,000", "1E+6|1,000,000", "12.50|12.5", "-4500.25|-4,500.25", "0|0"})
  void thousandsStandApart(String number, String words) {
    assertThat(Phrasing.number(new BigDecimal(number))).isEqualTo(words);
  }

  @Test
  void aValueTellsHowItIsBoundedAndItsUnit() {
    assertThat(value("40000", null, Modifier.AT_MOST, "inmates", "inmate"))
        .isEqualTo("at most 40,000");
    assertThat(value("12", "14", Modifier.EXACT, "the share", "percent")).isEqualTo("12–14%");
    assertThat(value("9", null, Modifier.ABOUT, "the fee", "EUR")).isEqualTo("about EUR 9");
  }

  @Test
  void aUnitIsNamedWhereTheThingCountedDoesNotNameIt() {
    assertThat(value("4", null, Modifier.EXACT, "talks", "hour")).isEqualTo("4 hours");
    assertThat(value("1", null, Modifier.EXACT, "talks", "hour")).isEqualTo("1 hour");
    assertThat(value("4", null, Modifier.EXACT, "ships", "")).isEqualTo("4");
  }

  @Test
  void aLongLineIsCutAtAWordAndNeverInsideACharacter() {
    assertThat(Phrasing.shortened("one two\n three four", 12)).isEqualTo("one two…");
    assertThat(Phrasing.shortened("🙂".repeat(10), 6)).isEqualTo("🙂🙂…");
  }

  @Test
  void listsAndCountsReadAsEnglish() {
    assertThat(Phrasing.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Phrasing.list(List.of("a", "b", "c", "d", "e"), 2)).isEqualTo("a, b and 3 more");
    assertThat(Phrasing.count(2, "story")).isEqualTo("2 stories");
    assertThat(Phrasing.count(1, "quantity")).isEqualTo("1 quantity");
  }

  private static String value(
      String value, String upper, Modifier modifier, String what, String unit) {
    BigDecimal top = upper == null ? null : new BigDecimal(upper);
    Figure.Value given = new Figure.Value(new BigDecimal(value), top, modifier, List.of());
    Figure.Agreement agreement = Figure.Agreement.SINGLE;
    return Phrasing.value(new Figure("f1", what, unit, agreement, List.of(given), null), given);
  }
}
