package stemma.reading.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.language.LexiconFile;
import stemma.language.LexiconFile.Row;
import stemma.reading.Quantity;
import stemma.reading.Reader;
import stemma.reading.Readings;

/** What a reader gets for the numbers of a text in a language without resources. */
class PlainQuantitiesTest {
  private static final Reader READER = new Reader();

  private static List<Quantity> quantities(String text, String language) {
    return READER.read(Readings.article(text, Readings.PUBLISHED, language)).quantities();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Die Stadt zahlt 12,5 Millionen Euro. | 12500000 | EUR | 12,5 Millionen Euro",
        "de | Es kamen 1.200 Leute. | 1200 | '' | 1.200",
        "de | Es waren -3,5 % weniger. | -3.5 | percent | -3,5 %",
        "de-CH | Es kamen 1200.5 Tonnen. | 1200.5 | '' | 1200.5",
        "fr | La ville paie 1 200 000 euros. | 1200000 | EUR | 1 200 000 euros",
        "fr | Il reste 1\u202f200,5 tonnes. | 1200.5 | '' | 1\u202f200,5",
        "es | Pagan 3,25 millones por ello. | 3250000 | '' | 3,25 millones",
        "ja | \u6771\u4eac\u306f 1,200 \u4eba. | 1200 | '' | 1,200",
        "nl | Het kost € 4,50 per dag. | 4.5 | EUR | € 4,50",
        "sv | De fick 40 USD i fjol. | 40 | USD | 40 USD"
      })
  void aNumberIsReadAsTheLanguageWritesIt(
      String language, String text, BigDecimal value, String unit, String words) {
    assertThat(quantities(text, language))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.value()).isEqualByComparingTo(value);
              assertThat(one.unit()).isEqualTo(unit);
              assertThat(one.span().of(text)).isEqualTo(words);
            });
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Am 3. Februar 2025 kam der Regen.",
        "de | Das war der 3. Versuch.",
        "de | Schon 1998 war das so.",
        "de | Das Spiel endete 3:1.",
        "fr | Appelez le 01 23 45 67 89 ce soir.",
        "es | La carretera B-52 y el A320 siguen cerrados.",
        "it | La linea 0800 chiude presto."
      })
  void whatCountsNothingIsNoQuantity(String language, String text) {
    assertThat(quantities(text, language)).isEmpty();
  }

  static Stream<Row> scales() {
    return LexiconFile.read("other/numbers").rows().stream()
        .filter(row -> row.cell("kind").equals("SCALE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scales")
  void aWordOfScaleMultiplies(Row row) {
    BigDecimal scale = new BigDecimal(row.cell("value"));
    assertThat(quantities("Xa 3 " + row.cell("word") + " xe.", "xx"))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.value())
                    .isEqualByComparingTo(scale.multiply(BigDecimal.valueOf(3))));
  }
}
