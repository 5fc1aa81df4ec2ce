package stemma.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a lexicon that lies beside the code of its language: UTF-8, columns set apart by
 * tabs, sorted.
 *
 * <p>Lines that open with {@code #} tell what the lexicon holds, its source and its licence; the
 * first other line names the columns.
 *
 * @param name {@code english/numbers}
 * @param columns names of the columns
 * @param rows the rows in the file's order
 */
public record LexiconFile(String name, List<String> columns, List<Row> rows) {
  public LexiconFile {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param columns names of the columns
   * @param cells the cells, as many as there are columns
   */
  public record Row(List<String> columns, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of a column, empty when nothing stands in it. */
    public String cell(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException("no column " + column + " among " + columns);
      }
      return cells.get(index);
    }
  }

  /**
   * Reads a lexicon from the class path.
   *
   * @param name the language and the lexicon: {@code english/numbers}
   */
  public static LexiconFile read(String name) {
    String path = name + ".tsv";
    try (InputStream in = LexiconFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no lexicon " + name);
      }
      return parse(
          name,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static LexiconFile parse(String name, List<String> lines) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      if ((line.startsWith("#") && !line.startsWith("#\t")) || line.isBlank()) {
        continue;
      }
      List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      while (cells.size() < columns.size()) {
        cells.add("");
      }
      if (cells.size() > columns.size()) {
        throw new IllegalArgumentException(name + " has a row of too many cells: " + line);
      }
      rows.add(new Row(columns, cells));
    }
    return new LexiconFile(name, columns, rows);
  }
}
