package stemma.reading.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stemma.language.LexiconFile;
import stemma.language.LexiconFile.Row;
import stemma.language.PhraseTable;
import stemma.language.WordIndex;
import stemma.reading.Modifier;
import stemma.reading.items.Items;

/** What words say around a number: measures, currencies, bounds, and the limits of noun phrases. */
public final class QuantityWords {
  private static final List<String> FILES =
      List.of("measures", "currencies", "bounds", "count-words");

  /** A phrase that was found: how many items it has and which row it is. */
  record Found(int length, Row row) {}

  private final Phrases measures;
  private final Phrases currencyBefore;
  private final Phrases currencyAfter;
  private final Phrases boundBefore;
  private final Phrases boundAfter;
  private final byte[] kinds;
  final Singular singular;

  /** A word that ends a noun phrase. */
  public static final byte FUNCTION = 1;

  /** A verb. */
  public static final byte VERB = 2;

  static final byte DESIGNATOR = 3;
  static final byte PLURAL = 4;
  static final byte AUXILIARY = 5;

  /** A table and the rows that its values stand for. */
  private record Phrases(PhraseTable table, List<Row> rows) {
    static Phrases of(WordIndex index, List<Row> rows) {
      return new Phrases(
          new PhraseTable(index, rows.stream().map(row -> row.cell("surface")).toList()), rows);
    }

    @Nullable Found at(Items items, int from, int to) {
      long match = items.match(table, from, to);
      return match == PhraseTable.NONE
          ? null
          : new Found(PhraseTable.length(match), rows.get(PhraseTable.value(match)));
    }
  }

  /** The words of a language over an index that holds them. */
  public QuantityWords(String language, WordIndex index) {
    measures = Phrases.of(index, rows(language, "measures", "", ""));
    currencyBefore = Phrases.of(index, rows(language, "currencies", "side", "before"));
    currencyAfter = Phrases.of(index, rows(language, "currencies", "side", "after"));
    boundBefore = Phrases.of(index, rows(language, "bounds", "side", "before"));
    boundAfter = Phrases.of(index, rows(language, "bounds", "side", "after"));
    kinds = new byte[index.size()];
    for (Row row : LexiconFile.read(language + "/count-words").rows()) {
      kinds[index.find(row.cell("word"))] = kind(row.cell("kind"));
    }
    singular = new Singular(LexiconFile.read(language + "/singulars"));
  }

  private static byte kind(String name) {
    return switch (name) {
      case "function" -> FUNCTION;
      case "verb" -> VERB;
      case "designator" -> DESIGNATOR;
      case "plural" -> PLURAL;
      case "auxiliary" -> AUXILIARY;
      default -> throw new IllegalArgumentException("no kind of word: " + name);
    };
  }

  private static List<Row> rows(String language, String name, String column, String value) {
    List<Row> rows = LexiconFile.read(language + "/" + name).rows();
    return column.isEmpty()
        ? rows
        : rows.stream().filter(row -> row.cell(column).equals(value)).toList();
  }

  /** All words that the lexicons of quantities name. */
  public static List<String> words(String language) {
    List<String> words = new ArrayList<>();
    for (String file : FILES) {
      for (Row row : LexiconFile.read(language + "/" + file).rows()) {
        words.addAll(List.of(row.cells().get(0).split(" ", -1)));
      }
    }
    return words;
  }

  /** What a word does around a noun phrase; auxiliaries end it as function words do. */
  public byte kind(Items items, int item) {
    if (item < 0 || item >= items.size() || items.word(item) < 0) {
      return 0;
    }
    byte kind = kinds[items.word(item)];
    return kind == AUXILIARY ? FUNCTION : kind;
  }

  /** Whether a word behind a name may be its verb. */
  public boolean mayBeVerb(int word) {
    return kinds[word] == VERB || kinds[word] == AUXILIARY;
  }

  /** The measure that begins at an item, null when none does. */
  @Nullable Found measure(Items items, int at) {
    Found found = at < items.size() ? measures.at(items, at, items.size()) : null;
    if (found == null) {
      return null;
    }
    return switch (found.row().cell("form")) {
      case "joined" -> items.joined(at) && !more(items, at) && !items.isCapital(at) ? found : null;
      case "exact" -> items.string(at).equals(found.row().cell("surface")) ? found : null;
      default -> found;
    };
  }

  /** Whether letters go on behind the item. */
  private static boolean more(Items items, int at) {
    return at + 1 < items.size() && items.joined(at + 1) && items.isWord(at + 1);
  }

  /** The currency that ends before an item, null when none does. */
  @Nullable Found currencyBefore(Items items, int at) {
    return ending(currencyBefore, items, at, 3);
  }

  /** The currency of the one sign before an item. */
  @Nullable Found signBefore(Items items, int at) {
    return ending(currencyBefore, items, at, 1);
  }

  @Nullable Found currencyAfter(Items items, int at) {
    return at < items.size() ? currencyAfter.at(items, at, items.size()) : null;
  }

  /** The bound that ends before an item, null when none does. */
  @Nullable Found boundBefore(Items items, int at) {
    return ending(boundBefore, items, at, 4);
  }

  @Nullable Found boundAfter(Items items, int at) {
    return at < items.size() ? boundAfter.at(items, at, items.size()) : null;
  }

  /** The longest phrase that ends before an item. */
  private static @Nullable Found ending(Phrases phrases, Items items, int at, int longest) {
    for (int length = Math.min(longest, at); length > 0; length--) {
      Found found = phrases.at(items, at - length, at);
      if (found != null && found.length() == length && items.sameSentence(at - length, at)) {
        return found;
      }
    }
    return null;
  }

  boolean isPlural(Items items, int item) {
    if (!items.isWord(item)) {
      return false;
    }
    byte kind = kind(items, item);
    return kind == PLURAL || (kind != FUNCTION && singular.isPlural(items.string(item)));
  }

  static Modifier modifier(Found found) {
    return Modifier.valueOf(found.row().cell("modifier").toUpperCase(Locale.ROOT));
  }
}
