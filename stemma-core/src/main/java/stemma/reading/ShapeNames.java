package stemma.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stemma.language.NameLexicon;
import stemma.language.TokenizedText;

/**
 * Finds names by their capitals alone: for languages without resources.
 *
 * <p>A run of capitalised words is a name, unless it is a single word that opens a sentence and is
 * capitalised nowhere else. The lexicon, which may be empty, tells persons and bodies; all else is
 * of type other.
 */
public final class ShapeNames implements NameFinder {
  private final NameLexicon lexicon;

  /** A finder that reads types from a lexicon. */
  public ShapeNames(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Name> find(TokenizedText text) {
    Set<String> inside = new HashSet<>();
    Set<String> lower = new HashSet<>();
    for (int t = 0; t < text.size(); t++) {
      String word = text.token(t);
      if (!capital(text, t)) {
        lower.add(word);
      } else if (!opens(text, t)) {
        inside.add(word);
      }
    }
    List<Name> names = new ArrayList<>();
    for (int t = 0; t < text.size(); ) {
      int to = t;
      while (to < text.size()
          && capital(text, to)
          && text.sentenceOf(to) == text.sentenceOf(t)
          && !isFunctionWord(text, to)) {
        to++;
      }
      if (to > t && isName(text, t, to, inside, lower)) {
        names.add(new Name(t, to, text.span(t, to), type(text, t, to)));
      }
      t = Math.max(to, t + 1);
    }
    return names;
  }

  private static boolean isName(
      TokenizedText text, int from, int to, Set<String> inside, Set<String> lower) {
    if (to - from > 1 || !opens(text, from)) {
      return true;
    }
    String word = text.token(from);
    return inside.contains(word) && !lower.contains(word.toLowerCase(Locale.ROOT));
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
