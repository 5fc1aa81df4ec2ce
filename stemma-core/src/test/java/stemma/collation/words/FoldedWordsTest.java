package stemma.collation.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.Span;

class FoldedWordsTest {
  private static FoldedWords words(String text) {
    return FoldedWords.of(text, new Span(0, text.length()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We're in the U.S. now | we're in the us now",
        "a hands-off approach | a hands off approach",
        "40,000 of 2.5 | 40000 of 2.5",
        "5% & more | 5 percent and more",
        "caf\u00e9 | cafe",
        "see https://example.org/a now | see now",
      })
  void marksAndCaseAreFoldedAway(String text, String folded) {
    assertThat(String.join(" ", words(text).words())).isEqualTo(folded);
  }

  @Test
  void aPictureSignWithAVariationMarkIsNoWord() {
    assertThat(words("so proud \u2764\ufe0f of you \u0301").words())
        .containsExactly("so", "proud", "of", "you");
  }
}
