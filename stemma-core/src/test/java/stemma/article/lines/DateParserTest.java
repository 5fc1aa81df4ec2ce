package stemma.article.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateParserTest {
  private final DateParser dates = DateParser.of(true);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          February 4, 2025 at 10:56 am | 2025-02-04T10:56:00 | minute
          10:34 AM – Tuesday, February 4, 2025 | 2025-02-04T10:34:00 | minute
          4 Feb 2025 | 2025-02-04 | day
          2025-02-04 | 2025-02-04 | day
          2025-02-04T10:56:07+01:00 | 2025-02-04T10:56:07+01:00 | second
          2025-02-04T10:56:07.123Z | 2025-02-04T10:56:07Z | second
          Published: Feb. 4th, 2025, 3 p.m. EST | 2025-02-04T15:00:00-05:00 | minute
          Monday 12 January 2026, 8.30am | 2026-01-12T08:30:00 | minute
          Monday 3 March 2025, 21:48 | 2025-03-03T21:48:00 | minute
          Dienstag, 4. Februar 2025, 18.05 Uhr | 2025-02-04T18:05:00 | minute
          Stand: 04.02.2025 - 18:05 Uhr | 2025-02-04T18:05:00 | minute
          Publié le 4 février 2025 à 10h56 | 2025-02-04T10:56:00 | minute
          4 de febrero de 2025 a las 9:15 | 2025-02-04T09:15:00 | minute
          martedì 4 febbraio 2025 | 2025-02-04 | day
          4 lutego 2025, 12:01 | 2025-02-04T12:01:00 | minute
          4 февраля 2025 | 2025-02-04 | day
          2025年2月4日 | 2025-02-04 | day
          2/14/2025 12:10 AM | 2025-02-14T00:10:00 | minute
          14/2/2025 | 2025-02-14 | day
          Tue, 04 Feb 2025 10:56:00 +0100 | 2025-02-04T10:56:00+01:00 | second
          """)
  void datesAreReadInManyShapes(String line, String value, String precision) {
    Stamp stamp = dates.first(line).orElseThrow();

    assertThat(stamp.value()).isEqualTo(value);
    assertThat(stamp.precision()).isEqualTo(precision);
    assertThat(stamp.place().end()).isLessThanOrEqualTo(line.length());
    assertThat(dates.isDateLine(line)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          February 30, 2025
          In March 2025 people marched
          He paid 12.5.3 crowns
          Version 1.2.2025.7
          Tuesday
          """)
  void whatIsNoDateIsNone(String line) {
    assertThat(dates.all(line)).isEmpty();
  }

  @Test
  void anUpdateIsToldFromAPublication() {
    assertThat(dates.all("Published 4 Feb 2025 10:00 | Updated 5 Feb 2025 11:30"))
        .extracting(Stamp::value, Stamp::update)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2025-02-04T10:00:00", false),
            org.assertj.core.groups.Tuple.tuple("2025-02-05T11:30:00", true));
  }

  @Test
  void aSentenceWithADateIsNoDateLine() {
    assertThat(dates.isDateLine("The law was signed on February 4, 2025 in the capital."))
        .isFalse();
  }

  @Test
  void longLinesTakeNoLongerThanTheirHead() {
    String line = "1:1:1:1/".repeat(200_000);
    Assertions.assertTimeout(Duration.ofSeconds(1), () -> dates.all(line));
  }
}
