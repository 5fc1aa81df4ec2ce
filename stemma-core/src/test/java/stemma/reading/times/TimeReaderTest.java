package stemma.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.reading.Readings;
import stemma.reading.TimeExpression;

/** What a reader gets for the times of a sentence told on Tuesday, 4 February 2025. */
class TimeReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The strike will last 48 hours. | 48 hours | PT48H",
        "The last 48 hours were calm. | The last 48 hours | PT48H",
        "The talks ended last Friday. | last Friday | 2025-01-31",
        "Earlier this month the court ruled. | Earlier this month | 2025-02",
        "He will be judged on Thursday. | Thursday | 2025-02-06",
        "He was judged on Thursday. | Thursday | 2025-01-30",
        "The mill closed in the 1990s. | the 1990s | 199X",
        "It burnt at 3 a.m. local time on Sunday. | 3 a.m. local time on Sunday | 2025-02-02T03:00",
        "The offer ends at midnight on Feb. 28. | midnight on Feb. 28 | 2025-02-28T24:00",
        "He got six and a half years. | six and a half years | P6Y6M",
        "The firm agreed to restore sailings by June 1. | June 1 | 2025-06-01",
        "The rise will be paid in December. | December | 2025-12",
        "The firm had undertaken to sail by the end of October. | the end of October | 2025-10",
        "The offer lapses on November 15 if nobody signs. | November 15 | 2025-11-15",
        "The union warned of a walkout on Friday. | Friday | 2025-02-07",
        "The crew left, March 3, 2025. | March 3, 2025 | 2025-03-03",
        "The town must mend the mill by 1 November. | 1 November | 2025-11-01",
        "The town mended the mill by 1 November. | 1 November | 2024-11-01"
      })
  void aTimeHasItsWordsAndItsValue(String text, String words, String value) {
    assertThat(Readings.times(text))
        .extracting(time -> time.span().of(text), TimeExpression::value)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(words, value));
  }
}
