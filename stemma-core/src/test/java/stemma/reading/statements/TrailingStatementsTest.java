package stemma.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.language.LexiconFile;
import stemma.language.LexiconFile.Row;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.reading.Readings;
import stemma.reading.Statement;

/** Sentences that end in who said them. */
class TrailingStatementsTest {
  private static List<Statement> statements(String text) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    return new TrailingStatements(tokens, Quotations.of(tokens)).find();
  }

  private static Stream<Row> rows(String column) {
    return LexiconFile.read("english/trailing-words").rows().stream()
        .filter(row -> !row.cell(column).isEmpty());
  }

  static Stream<Row> examples() {
    return rows("example");
  }

  static Stream<Row> counterexamples() {
    return rows("counterexample");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void theExampleIsAttributed(Row row) {
    assertThat(statements(row.cell("example"))).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counterexamples")
  void theCounterexampleIsNot(Row row) {
    assertThat(statements(row.cell("counterexample"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 19 people, most of them women, were hurt in the fire, officials said on Tuesday."
            + " | officials | said | At least 19 people, most of them women, were hurt in the fire",
        "Sales fell 4% in the third quarter, the company reported on Thursday."
            + " | the company | reported | Sales fell 4% in the third quarter",
        "HARROW (Tellmark Press) - The mill has been shut for good, the town's mayor has said."
            + " | the town's mayor | has said | The mill has been shut for good"
      })
  void thePartsAreTold(String text, String source, String cue, String content) {
    assertThat(statements(text))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.source().get(0).of(text)).isEqualTo(source);
              assertThat(one.cue().get(0).of(text)).isEqualTo(cue);
              assertThat(one.content().get(0).of(text)).isEqualTo(content);
            });
  }

  @Test
  void sentencesWithQuotationMarksAreLeftToTheModels() {
    assertThat(statements("The mill is \"as good as dead\" this year, officials said.")).isEmpty();
  }

  @Test
  void aCueThatWasFoundAlreadyGivesNoSecondStatement() {
    String text = "Three managers of the mill were detained on Monday, officials said.";
    assertThat(Readings.reading(text).statements()).hasSize(1);
  }
}
