package stemma.article.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FurnitureTest {
  @Test
  void everyRowsExampleIsFoundAndItsCounterexampleIsNot() {
    List<String[]> rows = Table.rows(Table.class, "furniture.tsv", 5);

    assertThat(rows).hasSizeGreaterThan(200);
    assertThat(rows)
        .filteredOn(row -> Furniture.TABLE.kind(row[3]) == null)
        .extracting(row -> row[3])
        .isEmpty();
    assertThat(rows)
        .filteredOn(row -> Furniture.TABLE.kind(row[4]) != null)
        .extracting(row -> row[4])
        .isEmpty();
  }

  @Test
  void aHeadingsKindIsTold() {
    assertThat(Furniture.TABLE.kind("Comments (3)")).isEqualTo(Furniture.Kind.COMMENTS);
    assertThat(Furniture.TABLE.kind("Related Posts")).isEqualTo(Furniture.Kind.RELATED);
  }

  @Test
  void rowsOfButtonsAreFurniture() {
    assertThat(Furniture.TABLE.kind("Share on MybookShare by e-mail")).isNotNull();
    assertThat(Furniture.TABLE.kind("Share30Tweet19Send")).isEqualTo(Furniture.Kind.OTHER);
    assertThat(Furniture.TABLE.kind("Facebook  Email  Copy link")).isEqualTo(Furniture.Kind.OTHER);
  }

  @Test
  void phrasesAreWrittenOnceForEachMatch() {
    assertThat(Table.rows(Table.class, "furniture.tsv", 5))
        .extracting(row -> row[1] + " " + row[2].toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }
}
