package stemma.reading.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stemma.language.NameLexicon;
import stemma.language.TokenizedText;
import stemma.reading.EntityType;

/**
 * Finds names by their capitals alone: for languages without resources.
 *
 * <p>A run of capitalised words is a name, without a word that only opens its sentence. A single
 * word is one unless it opens a sentence and is capitalised nowhere else; where the text gives
 * capitals to all nouns, only when longer names hold it, and what stands behind a number is none.
 * The lexicon, which may be empty, tells persons and bodies; all else is of type other.
 */
public final class ShapeNames implements NameFinder {
  /** Share of words with a capital inside sentences from which it marks nouns, not names. */
  private static final double NOUNS = 0.18;

  private final NameLexicon lexicon;

  /** A finder that reads types from a lexicon. */
  public ShapeNames(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Name> find(TokenizedText text) {
    Capitals capitals = Capitals.of(text);
    List<int[]> runs = new ArrayList<>();
    for (int t = 0; t < text.size(); ) {
      int to = t;
      while (to < text.size()
          && capital(text, to)
          && text.sentenceOf(to) == text.sentenceOf(t)
          && !isFunctionWord(text, to)) {
        to++;
      }
      int from = to > t && capitals.isOpening(text, t) ? t + 1 : t;
      if (to > from && !(capitals.nouns && isCounted(text, t))) {
        runs.add(new int[] {from, to});
      }
      t = Math.max(to, t + 1);
    }
    Set<String> parts = new HashSet<>();
    for (int[] run : runs) {
      for (int t = run[0]; t < run[1] && run[1] - run[0] > 1; t++) {
        parts.add(text.token(t));
      }
    }
    return runs.stream()
        .filter(run -> run[1] - run[0] > 1 || capitals.isName(text, run[0], parts))
        .map(run -> new Name(run[0], run[1], text.span(run[0], run[1]), type(text, run[0], run[1])))
        .toList();
  }

  /**
   * What capitals tell in a text.
   *
   * @param inside words with a capital that do not open a sentence
   * @param lower words without one
   * @param nouns whether every noun has a capital, as in German
   */
  private record Capitals(Set<String> inside, Set<String> lower, boolean nouns) {
    static Capitals of(TokenizedText text) {
      Set<String> inside = new HashSet<>();
      Set<String> lower = new HashSet<>();
      int words = 0;
      int raised = 0;
      for (int t = 0; t < text.size(); t++) {
        if (!Character.isLetter(text.text().codePointAt(text.start(t)))) {
          continue;
        }
        String word = text.token(t);
        words++;
        if (!capital(text, t)) {
          lower.add(word);
        } else if (!opens(text, t)) {
          inside.add(word);
          raised++;
        }
      }
      return new Capitals(inside, lower, raised > words * NOUNS);
    }

    /** Whether a word has its capital only because it opens a sentence. */
    boolean isOpening(TokenizedText text, int token) {
      return opens(text, token) && lower.contains(text.token(token).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a word by itself is a name: where nouns have capitals, one that longer names hold.
     */
    boolean isName(TokenizedText text, int token, Set<String> parts) {
      String word = text.token(token);
      return nouns ? parts.contains(word) : !opens(text, token) || inside.contains(word);
    }
  }

  /** Whether a number stands right before a token, which then is counted by it. */
  private static boolean isCounted(TokenizedText text, int token) {
    return token > 0
        && text.sentenceOf(token - 1) == text.sentenceOf(token)
        && Character.isDigit(text.text().charAt(text.end(token - 1) - 1));
  }

  private static boolean capital(TokenizedText text, int token) {
    return Character.isUpperCase(text.text().codePointAt(text.start(token)));
  }

  private boolean isFunctionWord(TokenizedText text, int token) {
    int told = lexicon.of(NameLexicon.hash(text.text(), text.start(token), text.end(token)));
    int never = NameLexicon.OUTSIDE_PHRASE | NameLexicon.DETERMINER;
    return (told & never) != 0 && (told & (NameLexicon.GIVEN | NameLexicon.TITLE)) == 0;
  }

  private static boolean opens(TokenizedText text, int token) {
    return token == text.sentenceStart(text.sentenceOf(token))
        || !Character.isLetterOrDigit(text.text().codePointBefore(text.end(token - 1)));
  }

  private EntityType type(TokenizedText text, int from, int to) {
    int first = lexicon.of(NameLexicon.hash(text.text(), text.start(from), text.end(from)));
    int last = lexicon.of(NameLexicon.hash(text.text(), text.start(to - 1), text.end(to - 1)));
    if ((last & NameLexicon.ORGANISATION) != 0) {
      return EntityType.ORGANISATION;
    }
    if ((last & NameLexicon.FACILITY) != 0) {
      return EntityType.FACILITY;
    }
    if ((last & NameLexicon.PLACE) != 0) {
      return EntityType.PLACE;
    }
    boolean person = (first & (NameLexicon.GIVEN | NameLexicon.TITLE)) != 0 && to - from > 1;
    return person ? EntityType.PERSON : EntityType.OTHER;
  }
}
