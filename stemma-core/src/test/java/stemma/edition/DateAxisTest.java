package stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.article.Moment;
import stemma.edition.DateAxis.Stretch;
import stemma.reading.Reading;

/** The axis of dates under the lineage. */
class DateAxisTest {
  @Test
  void aMomentIsAMinuteAndADateItsWholeLength() {
    assertThat(stretch("1970-01-02T00:30:00+01:00")).isEqualTo(new Stretch(1410, 1411));
    assertThat(stretch("1970-01-02T00:30")).isEqualTo(new Stretch(1470, 1471));
    assertThat(stretch("1970-01-02")).isEqualTo(new Stretch(1440, 2880));
    assertThat(stretch("1970-02")).isEqualTo(new Stretch(31 * 1440, 59 * 1440));
    assertThat(stretch("1971")).isEqualTo(new Stretch(365 * 1440, 730 * 1440));
  }

  @Test
  void whatIsNoDateHasNoPlace() {
    assertThat(DateAxis.stretch(new Moment("soon", "day", "page"))).isEmpty();
    assertThat(DateAxis.stretch(null)).isEmpty();
  }

  @Test
  void oneDateMakesNoAxis() {
    assertThat(DateAxis.of(List.of(dated("2031-05-02"), dated(null)))).isEmpty();
  }

  @Test
  void datesAndTicksLieOnTheAxisInOrder() {
    for (String last : List.of("2031-05-02T09:00", "2031-05-03", "2031-06", "2034", "2099-01-01")) {
      DateAxis axis = DateAxis.of(List.of(dated("2031-05-02T08:00"), dated(last))).orElseThrow();
      Stretch stretch = stretch(last);
      assertThat(axis.at(stretch.from())).isBetween(0.0, 1.0);
      assertThat(axis.at(stretch.to())).isBetween(0.0, 1.0);
      assertThat(axis.ticks()).hasSizeBetween(1, 8).allMatch(tick -> axis.at(tick.minute()) >= 0);
      assertThat(axis.ticks()).isSortedAccordingTo((a, b) -> Long.compare(a.minute(), b.minute()));
    }
  }

  @Test
  void ticksAreNamedShortly() {
    assertThat(names("2031-05-02T08:00", "2031-05-03T21:00"))
        .containsExactly("2 May, 12:00", "3 May", "12:00");
    assertThat(names("2031-05-02", "2031-05-05"))
        .containsExactly("2 May 2031", "3 May", "4 May", "5 May", "6 May");
    assertThat(names("2031-01-15", "2031-05-15"))
        .containsExactly("Feb 2031", "Mar 2031", "Apr 2031", "May 2031");
    assertThat(names("2011-02-01", "2031-02-01")).contains("2022").allMatch(n -> n.length() == 4);
  }

  private static List<String> names(String first, String last) {
    return DateAxis.of(List.of(dated(first), dated(last))).orElseThrow().ticks().stream()
        .map(DateAxis.Tick::name)
        .toList();
  }

  private static Stretch stretch(String value) {
    return DateAxis.stretch(new Moment(value, "day", "page")).orElseThrow();
  }

  private static Reading dated(String published) {
    return new ArticleBuilder("aaaaaaaaaaaaaaaa-0", "Echo", published).paragraph("A.").read();
  }
}
