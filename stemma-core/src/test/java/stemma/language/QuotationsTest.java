package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  private static List<String> quotations(String text) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    Quotations quotations = Quotations.of(tokens);
    List<String> found = new ArrayList<>();
    for (int q = 0; q < quotations.count(); q++) {
      found.add(tokens.span(quotations.start(q), quotations.end(q)).of(text));
    }
    return found;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "“ ”", "„ “", "„ ”", "” ”", "« »", "» «", "\" \"", "'' ''", "`` ''", "‘ ’", "' '", "「 」"
      })
  void everyStyleOfMarksIsRead(String marks) {
    String[] mark = marks.split(" ", -1);
    String said = mark[0] + "The ferry sails at noon," + mark[1];
    String more = mark[0] + "Nobody told us." + mark[1];
    assertThat(quotations(said + " said Ada Quill, the pilot. " + more))
        .containsExactly(said, more);
  }

  @Test
  void aQuotationOfSeveralParagraphsIsReadInEach() {
    assertThat(quotations("\"One thing,\" she said. \"Two.\n\"Three,\" he said."))
        .containsExactly("\"One thing,\"", "\"Two.", "\"Three,\"");
    assertThat(quotations("“Two.\n“Three.” Four.")).containsExactly("“Two.", "“Three.”");
  }

  @Test
  void aMarkForInchesOpensNothing() {
    assertThat(quotations("A 6\" pipe burst. \"It was old,\" he said."))
        .containsExactly("\"It was old,\"");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(
            quotations(
                "The pilots’ union won’t sail in the ’90s ferries, the Quills' lawyer said."))
        .isEmpty();
  }

  @Test
  void cliticsCloseNothing() {
    assertThat(quotations("\"It's Ada's ship, and we'll sail,\" he said."))
        .containsExactly("\"It's Ada's ship, and we'll sail,\"");
  }

  @Test
  void marksInsideAQuotationBelongToIt() {
    assertThat(quotations("“He said “no” to me,” she said."))
        .containsExactly("“He said “no” to me,”");
    assertThat(quotations("“He said ‘no’ to me,” she said."))
        .containsExactly("“He said ‘no’ to me,”");
  }
}
