package stemma.article.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board paid four million crowns.",
        "Share30Tweet19Send",
        "MybookShare by e-mail",
        "Über 20.000 Traumjobs – ÄRGER im Öl-Werk",
        "¡Mirá también! ¿Qué?",
        "Czytaj też: Deszcz nadchodzi",
        "  —  ",
        "12:30 / 4. März 2025",
        "ΑΒΓ δεζ — здание Дом"
      })
  void wordsAreCutAndFoldedAsWordsAre(String line) {
    LineWords words = LineWords.of(line);
    List<String> folded = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = line.substring(words.start(i), words.end(i)).toLowerCase(Locale.ROOT);
      folded.add(word);
      assertThat(words.phrase(i, i + 1)).isEqualTo(LineWords.phrase(word));
    }
    assertThat(folded).isEqualTo(Words.of(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines/furniture.tsv", "html/body-words.tsv", "html/body-names.tsv"})
  void noTwoWordsOfALexiconShareTheirHash(String name) {
    List<String> words =
        Table.rows(Table.class, "/stemma/article/" + name, 2).stream()
            .map(row -> row.length > 2 ? row[2] : row[0])
            .flatMap(phrase -> Words.of(phrase).stream())
            .distinct()
            .toList();
    assertThat(words).hasSizeGreaterThan(100);
    assertThat(words.stream().map(LineWords::first).distinct()).hasSameSizeAs(words);
  }
}
