package stemma.article.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a lexicon: tab-separated values beside the code, comments after {@code #}. */
public final class Table {
  private Table() {}

  /**
   * The rows of a resource.
   *
   * @param beside the class that it lies beside
   * @param name the resource's name
   * @param columns how many columns each row has at the least
   */
  public static List<String[]> rows(Class<?> beside, String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length < columns) {
          throw new IllegalStateException(name + ": too few columns: " + line);
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows;
  }
}
