package stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.collation.words.FoldedWords;
import stemma.text.Span;

class LexiconTest {
  static Stream<String> rows() throws java.io.IOException {
    try (InputStream stream = Lexicon.class.getResourceAsStream("word-choices.tsv")) {
      byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  private static boolean holds(String sentence, String concept) {
    FoldedWords words = FoldedWords.of(sentence, new Span(0, sentence.length()));
    return IntStream.range(0, words.size())
        .mapToObj(i -> Lexicon.english().at(words.words(), i))
        .anyMatch(entry -> entry != null && entry.concept().equals(concept));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowHoldsItsExampleAndNotItsCounterexample(String row) {
    String[] columns = row.split("\t", -1);
    assertThat(holds(columns[2], columns[0])).as(columns[2]).isTrue();
    assertThat(holds(columns[3], columns[0])).as(columns[3]).isFalse();
  }
}
