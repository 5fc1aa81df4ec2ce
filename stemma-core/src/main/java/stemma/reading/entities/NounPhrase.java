package stemma.reading.entities;

import java.util.Optional;
import java.util.function.IntPredicate;
import stemma.language.NameLexicon;
import stemma.text.Span;

/**
 * A noun phrase taken apart: the core up to its head, and what follows a comma.
 *
 * @param core from the phrase's first word to its head
 * @param apposition what follows the first comma, if anything does
 */
record NounPhrase(Span core, Optional<Span> apposition) {

  /**
   * The parts of a phrase; empty when it holds no word or joins several persons.
   *
   * @param inName whether a token stands inside a name, so that what is inside is not cut
   */
  static Optional<NounPhrase> head(Words words, Span phrase, IntPredicate inName) {
    int from = words.text.tokenAt(phrase.start());
    int to = words.text.tokenAt(phrase.end());
    to += to < words.size && words.text.start(to) < phrase.end() ? 1 : 0;
    while (from < to && !words.isWord(from)) {
      from++;
    }
    int end = from;
    while (end < to && !endsCore(words, end, from, inName)) {
      end++;
    }
    boolean joined =
        end + 1 < to && words.is(end, NameLexicon.CONJUNCTION) && joins(words, end, inName);
    while (end > from + 1 && words.isPossessive(end - 1)) {
      end--;
    }
    if (end == from || joined) {
      return Optional.empty();
    }
    boolean comma = end + 1 < to && words.isComma(end);
    Optional<Span> rest = comma ? Optional.of(words.span(end + 1, to)) : Optional.empty();
    return Optional.of(new NounPhrase(words.span(from, end), rest));
  }

  /** Whether names stand on both sides of a conjunction. */
  private static boolean joins(Words words, int conjunction, IntPredicate inName) {
    int next = conjunction + 1;
    while (words.is(next, NameLexicon.TITLE | NameLexicon.MODIFIER) && !inName.test(next)) {
      next++;
    }
    return inName.test(conjunction - 1) && next < words.size && inName.test(next);
  }

  /** Whether a token ends the core: a comma, a bracket, a preposition, "who", a participle. */
  private static boolean endsCore(Words words, int t, int from, IntPredicate inName) {
    if (t == from || inName.test(t)) {
      return false;
    }
    boolean mark = !words.isWord(t) && !words.isPossessive(t) && !isInside(words, t);
    int breaks =
        NameLexicon.PREPOSITION | NameLexicon.WHO | NameLexicon.AUXILIARY | NameLexicon.CONJUNCTION;
    return mark || (words.is(t, breaks) && !words.isCapital(t)) || isParticiple(words, t);
  }

  /** Marks that stand inside a phrase: dots, ampersands, quotation marks around a nickname. */
  private static boolean isInside(Words words, int t) {
    return ".&\"\u201c\u201d".indexOf(words.first(t)) >= 0;
  }

  /** A word such as "backing" after a noun. */
  private static boolean isParticiple(Words words, int t) {
    int length = words.length(t);
    String text = words.text.text();
    return length > 5
        && words.isLower(t)
        && text.startsWith("ing", words.text.end(t) - 3)
        && (words.isCapital(t + 1) || words.is(t + 1, NameLexicon.DETERMINER));
  }
}
