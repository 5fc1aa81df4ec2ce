package stemma.reading.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.language.NameLexicon;
import stemma.language.Tokenizer;

class ShapeNamesTest {
  private static List<String> names(String text) {
    return new ShapeNames(NameLexicon.none())
        .find(new Tokenizer().tokenize(text)).stream().map(name -> name.span().of(text)).toList();
  }

  @Test
  void whereNounsHaveCapitalsNamesAreOfTwoWordsOrPartsOfSuch() {
    assertThat(
            names(
                "Die Leitung der Werke, Friederike Oltmann, will das Gaswerk am Fluss abreißen."
                    + " Das Becken soll die Haushalte wärmen, und die Stadt zahlt."
                    + " Oltmann nannte den Sommer einen Speicher."))
        .containsExactly("Friederike Oltmann", "Oltmann");
  }

  @Test
  void whereOnlyNamesHaveCapitalsOneWordIsEnough() {
    assertThat(
            names(
                "La directora de la fábrica, Marta Ibarra, habló el martes en Belmira con los"
                    + " vecinos. La fábrica de Belmira cerrará en otoño, según dijo Ibarra."))
        .containsExactly("Marta Ibarra", "Belmira", "Belmira", "Ibarra");
  }
}
