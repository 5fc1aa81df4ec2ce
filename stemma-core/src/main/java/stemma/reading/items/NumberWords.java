package stemma.reading.items;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.LexiconFile;
import stemma.language.WordIndex;

/** What words mean as parts of numbers. */
public final class NumberWords {
  /** How a word builds numbers. */
  enum Kind {
    /** one … nine, zero. */
    ONES,
    /** ten … nineteen. */
    TEENS,
    /** twenty … ninety. */
    TENS,
    HUNDRED,
    /** thousand, million, lakh … */
    SCALE,
    /** k, m, bn: only directly behind digits. */
    SIGN,
    /** dozen, score. */
    GROUP,
    /** thousands, dozens: nobody counted. */
    VAGUE,
    /** half, third, quarters. */
    FRACTION,
    /** first, second. */
    ORDINAL,
    /** a, an. */
    ARTICLE,
    AND,
    OF,
    MINUS
  }

  private final @Nullable Kind[] kinds;
  private final BigDecimal[] values;

  /** The words of a file over an index that holds them. */
  public NumberWords(LexiconFile file, WordIndex index) {
    kinds = new Kind[index.size()];
    values = new BigDecimal[index.size()];
    for (LexiconFile.Row row : file.rows()) {
      int id = index.find(row.cell("word"));
      kinds[id] = Kind.valueOf(row.cell("kind"));
      values[id] =
          row.cell("value").isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.cell("value"));
    }
  }

  /** All words that a file names. */
  public static List<String> words(LexiconFile file) {
    return file.rows().stream().map(row -> row.cell("word")).toList();
  }

  /** How a word builds numbers, null when it does not. */
  @Nullable Kind kind(int word) {
    return word < 0 ? null : kinds[word];
  }

  BigDecimal value(int word) {
    return values[word];
  }
}
