package stemma.reading.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.reading.Modifier;
import stemma.reading.Quantity;
import stemma.reading.Readings;

/** What a reader gets for the numbers of a text. */
class QuantityReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The prison holds 40,000 inmates. | 40000 | | inmate | EXACT | | 40,000",
        "The mill ground up to 5 tonnes of grain. | 5 | | tonne | AT_MOST | | up to 5 tonnes",
        "It cost about $1.3 billion. | 1300000000 | | USD | ABOUT | USD | about $1.3 billion",
        "It cost Rs 5 lakh crore. | 5000000000000 | | INR | EXACT | INR | Rs 5 lakh crore",
        "Rents rose by 3 to 5 percent. | 3 | 5 | percent | EXACT | | 3 to 5 percent",
        "Rents rose by 3\u20134% here. | 3 | 4 | percent | EXACT | | 3\u20134%",
        "Between 20 and 30 people came. | 20 | 30 | people | EXACT | | 20 and 30",
        "She bought two dozen eggs. | 24 | | egg | EXACT | | two dozen",
        "Half a million voters stayed home. | 500000 | | voter | EXACT | | Half a million",
        "The 12-year-old girl sang. | 12 | | year of age | EXACT | | 12-year-old",
        "Sales were $6 million a year earlier. | 6000000 | | USD | EXACT | USD | $6 million",
        "They pay $90 a month. | 90 | | USD per month | EXACT | USD | $90 a month",
        "At least 300 residents fled. | 300 | | resident | AT_LEAST | | At least 300",
        "Fewer than 70p was left. | 70 | | penny | LESS_THAN | GBP | Fewer than 70p",
        "It cost 2 to three million dollars. | 2 | 3000000 | USD | EXACT | USD | 2 to three million dollars",
        "Tens of thousands of students marched. | 10000 | 100000 | student | EXACT | | Tens of thousands",
        "Fees rose a quarter of a percentage point. | 0.25 | | percentage point | EXACT | | a quarter of a percentage point",
        "They want \u00a345m-\u00a350m for it. | 45000000 | 50000000 | GBP | EXACT | GBP | \u00a345m-\u00a350m",
        "It was 35C at noon. | 35 | | degree celsius | EXACT | | 35C",
        "About one in five adults is ill. | 0.2 | | adult | ABOUT | | About one in five",
        "Three out of four voters want to go. | 0.75 | | voter | EXACT | | Three out of four",
        "About 1 in 1,000 patients fell ill. | 0.001 | | patient | ABOUT | | About 1 in 1,000",
        "The men, aged 19 to 34, left. | 19 | 34 | year of age | EXACT | | 19 to 34",
        "Complaints rose from 12 the year before. | 12 | | '' | EXACT | | 12",
        "A quarter of a million people fled. | 250000 | | people | EXACT | | A quarter of a million",
        "Three quarters of a billion dollars went. | 750000000 | | USD | EXACT | USD | Three quarters of a billion dollars",
        "He was 45 when he died. | 45 | | year of age | EXACT | | 45",
        "At 43, she leads the mill. | 43 | | year of age | EXACT | | 43",
        "The risk grew among women over 50. | 50 | | year of age | MORE_THAN | | over 50",
        "The mother of three won. | 3 | | child | EXACT | | three",
        "He got six and a half years. | 6.5 | | year | EXACT | | six and a half years",
        "It cost two and a half million francs. | 2500000 | | CHF | EXACT | CHF | two and a half million francs",
        "The buoy lay 500m away. | 500 | | metre | EXACT | | 500m",
        "The 2,000-square-foot hall opened. | 2000 | | square foot | EXACT | | 2,000-square-foot",
        "A magnitude 6.4 quake struck. | 6.4 | | magnitude | EXACT | | 6.4",
        "It felled 56,000 more. | 56000 | | '' | EXACT | | 56,000",
        "Two Israelis left. | 2 | | israeli | EXACT | | Two",
        "In a $3 trade he lost. | 3 | | USD | EXACT | USD | $3",
        "He lost A$3 there. | 3 | | AUD | EXACT | AUD | A$3",
        "It lent 4 million pounds. | 4000000 | | GBP | EXACT | GBP | 4 million pounds",
        "It shipped 4 million pounds of flour. | 4000000 | | pound | EXACT | | 4 million",
        "She read two of the century's best known poems. | 2 | | poem | EXACT | | two",
        "Six hundred crowns sounds like a lot. | 600 | | crown | EXACT | | Six hundred",
        "The mill lost 4 million pesos. | 4000000 | | peso | EXACT | | 4 million",
        "The mill lost 900 Chilean pesos. | 900 | | CLP | EXACT | CLP | 900 Chilean pesos"
      })
  void aNumberIsReadWithItsUnitAndBound(
      String text,
      String value,
      String upper,
      String unit,
      Modifier modifier,
      String currency,
      String words) {
    List<Quantity> quantities = Readings.quantities(text);
    assertThat(quantities).hasSize(1);
    Quantity one = quantities.get(0);
    assertThat(one.value()).isEqualByComparingTo(value);
    assertThat(one.upper() == null ? null : one.upper().toPlainString()).isEqualTo(upper);
    assertThat(one.unit()).isEqualTo(unit);
    assertThat(one.modifier()).isEqualTo(modifier);
    assertThat(one.currency()).isEqualTo(currency);
    assertThat(one.span().of(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vote was on March 3, 2024.",
        "Rovers won 3-1 at home.",
        "Members of MS-13 were held.",
        "Call 555-201-4433 now.",
        "The 22nd amendment passed.",
        "It runs on Windows 10 only.",
        "The new 5G masts are up.",
        "The new 3D maps are up.",
        "Ring +44 20 7946 0000 or 0800 555 1234.",
        "As he showed [36], it holds.",
        "Under section 6(1)(a) he may.",
        "The Formula One season opened.",
        "Image 1 of 3",
        "No one knew.",
        "The train left at 10:45.",
        "The hall is shut between 9 and 24 September.",
        "The fair runs from 9 to 24 September.",
        "He lives at 14 Mill Road.",
        "What comes after 2031 depends on the mill."
      })
  void whatCountsNothingIsNoQuantity(String text) {
    assertThat(Readings.quantities(text)).isEmpty();
  }
}
