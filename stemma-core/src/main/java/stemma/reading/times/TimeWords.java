package stemma.reading.times;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.LexiconFile;
import stemma.language.WordIndex;
import stemma.reading.items.Items;
import stemma.reading.items.Pieces;

/** Which classes the items of a text have in patterns of times, and their values there. */
public final class TimeWords {
  private final boolean capitals;
  private final long[] classes;
  private final @Nullable String[][] values;

  /**
   * The words of some files.
   *
   * @param index holds the words
   * @param capitals whether months, weekdays and holidays have capital letters in the language
   */
  public TimeWords(List<LexiconFile> files, WordIndex index, boolean capitals) {
    this.capitals = capitals;
    classes = new long[index.size()];
    values = new String[TimeClass.count()][];
    for (LexiconFile file : files) {
      for (LexiconFile.Row row : file.rows()) {
        int word = index.find(row.cell("word"));
        TimeClass as = TimeClass.valueOf(row.cell("class"));
        classes[word] |= as.bit();
        if (values[as.label()] == null) {
          values[as.label()] = new String[index.size()];
        }
        values[as.label()][word] = row.cell("value");
      }
    }
  }

  /** All words that a file names. */
  public static List<String> words(LexiconFile file) {
    return file.rows().stream().map(row -> row.cell("word")).toList();
  }

  /** The classes of an item, one bit each. */
  public long classes(Items items, int item) {
    return switch (items.kind(item)) {
      case Pieces.NUMBER -> number(items, item);
      case Pieces.ORDINAL -> TimeClass.ORD.bit();
      case Pieces.DECADE -> TimeClass.DECADE.bit();
      case Pieces.CLOCK -> TimeClass.CLOCK.bit();
      case Pieces.DATE -> TimeClass.ISO.bit();
      default -> items.word(item) < 0 ? 0 : word(items, item);
    };
  }

  private long word(Items items, int item) {
    long mask = classes[items.word(item)];
    if (mask == 0 || !capitals || items.isCapital(item)) {
      return mask;
    }
    // may, march and sun are a month and a day only with a capital letter
    return mask & ~(TimeClass.MONTH.bit() | TimeClass.WEEKDAY.bit() | TimeClass.HOLIDAY.bit());
  }

  private long number(Items items, int item) {
    int digits = items.digits(item);
    int length = items.length(item);
    long mask = TimeClass.NUM.bit();
    if (digits >= 1 && digits <= 31 && length <= 2) {
      mask |= TimeClass.DAY.bit();
    }
    if (length == 4 && digits >= 1000 && digits < 2200) {
      mask |= TimeClass.YEAR.bit();
    }
    return items.word(item) < 0 ? mask : mask | word(items, item);
  }

  /** The value that a word has in a class; null when it has none. */
  @Nullable String string(Items items, int item, TimeClass as) {
    String[] row = values[as.label()];
    return items.word(item) < 0 || row == null ? null : row[items.word(item)];
  }

  /** The number that an item stands for in a class. */
  int number(Items items, int item, TimeClass as) {
    BigDecimal value = items.value(item);
    if (value != null && as != TimeClass.ORD) {
      return value.intValue();
    }
    String string = string(items, item, as);
    if (string != null) {
      return Integer.parseInt(string);
    }
    return leadingDigits(items, item);
  }

  private static int leadingDigits(Items items, int item) {
    int number = 0;
    for (int i = items.start(item); i < items.end(item) && i < items.start(item) + 6; i++) {
      char c = items.text().charAt(i);
      if (!Pieces.isDigit(c)) {
        break;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
