package stemma.reading.undertakings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.language.LexiconFile;
import stemma.language.LexiconFile.Row;
import stemma.language.PhraseTable;
import stemma.language.WordIndex;
import stemma.reading.Act;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/** Words that tell of undertakings, and those around them. */
public final class UndertakingWords {
  /** What a word does around a cue; a word may do several things. */
  enum Kind {
    MODAL,
    NEGATION,
    AUXILIARY,
    BE,
    ADVERB,
    SUBJECTLESS,
    STOP,
    SAYING,
    REPORTING,
    PRONOUN,
    FIRST,
    IDLE,
    DEAL,
    DOCUMENT,
    MEASURE,
    PLANNED,
    TRIVIAL,
    ACTOR,
    DEED,
    UNMEANT,
    SUPPORT,
    PAST,
    GOOD,
    COLLECTIVE,
    DOUBT,
    SIGN,
    GIVING,
    TAKING,
    DONE;

    @SuppressWarnings("EnumOrdinal")
    int bit() {
      return 1 << ordinal();
    }
  }

  /**
   * One reading of a word of undertaking.
   *
   * @param act what is done
   * @param form base, s, past, ing, noun or adjective
   * @param frames what may follow
   * @param rule what a thing must meet, empty when nothing
   */
  record Cue(Act act, String form, Set<String> frames, String rule) {}

  private final PhraseTable cueTable;
  private final List<List<Cue>> cues = new ArrayList<>();
  private final WordIndex index;
  private final int[] kinds;
  private final PhraseTable conditions;
  private final PhraseTable obstacles;

  /** The words of a language over an index that holds them. */
  public UndertakingWords(String language, WordIndex index) {
    this.index = index;
    Map<String, List<Cue>> bySurface = new LinkedHashMap<>();
    for (Row row : LexiconFile.read(language + "/undertakings").rows()) {
      bySurface.computeIfAbsent(row.cell("surface"), key -> new ArrayList<>()).add(cue(row));
    }
    cueTable = new PhraseTable(index, List.copyOf(bySurface.keySet()));
    cues.addAll(bySurface.values());
    kinds = new int[index.size()];
    for (Row row : LexiconFile.read(language + "/undertaking-words").rows()) {
      Kind kind = Kind.valueOf(row.cell("kind").toUpperCase(java.util.Locale.ROOT));
      kinds[index.find(row.cell("word"))] |= kind.bit();
    }
    conditions = new PhraseTable(index, surfaces(language, "condition"));
    obstacles = new PhraseTable(index, surfaces(language, "obstacle"));
  }

  private static Cue cue(Row row) {
    return new Cue(
        Act.valueOf(row.cell("act")),
        row.cell("form"),
        Set.of(row.cell("frames").split(" ", -1)),
        row.cell("rule"));
  }

  private static List<String> surfaces(String language, String kind) {
    return LexiconFile.read(language + "/conditions").rows().stream()
        .filter(row -> row.cell("kind").equals(kind))
        .map(row -> row.cell("surface"))
        .toList();
  }

  /** All words that the lexicons of undertakings name. */
  public static List<String> words(String language) {
    List<String> words = new ArrayList<>();
    for (String file : List.of("undertakings", "undertaking-words", "conditions")) {
      for (Row row : LexiconFile.read(language + "/" + file).rows()) {
        words.addAll(List.of(row.cells().get(0).split(" ", -1)));
      }
    }
    return words;
  }

  /** The longest cue that begins at an item, as {@link PhraseTable#match} answers. */
  long cue(Items items, int at) {
    return cue(items, at, items.size());
  }

  /** The longest cue that begins at an item and ends before another. */
  long cue(Items items, int at, int end) {
    return items.match(cueTable, at, end);
  }

  List<Cue> cues(long match) {
    return cues.get(PhraseTable.value(match));
  }

  /** Number of items of the condition's opening words at an item, 0 when none stand there. */
  int condition(Items items, int at) {
    long match = items.match(conditions, at, items.size());
    boolean again = WordIs.oneOf(items, at, "once") && WordIs.oneOf(items, at + 1, "again", "more");
    return match == PhraseTable.NONE || again ? 0 : PhraseTable.length(match);
  }

  /** Number of items of the words of an obstacle at an item, 0 when none stand there. */
  int obstacle(Items items, int at) {
    long match = items.match(obstacles, at, items.size());
    return match == PhraseTable.NONE ? 0 : PhraseTable.length(match);
  }

  /** Whether the last word of a phrase is one that may undertake something. */
  boolean isActor(String phrase) {
    int word = index.find(phrase, phrase.lastIndexOf(' ') + 1, phrase.length());
    return word >= 0 && (kinds[word] & Kind.ACTOR.bit()) != 0;
  }

  boolean is(Items items, int item, Kind kind) {
    return item >= 0
        && item < items.size()
        && items.word(item) >= 0
        && (kinds[items.word(item)] & kind.bit()) != 0;
  }
}
