package stemma.reading;

import java.util.Optional;
import stemma.language.NameLexicon;
import stemma.text.Span;

/**
 * A noun phrase taken apart: the core up to its head, and what follows a comma.
 *
 * @param core from the phrase's first word to its head
 * @param apposition what follows the first comma, if anything does
 */
record NounPhrase(Span core, Optional<Span> apposition) {

  /** The parts of a phrase; empty when it holds no word or joins several. */
  static Optional<NounPhrase> head(Words words, Span phrase) {
    int from = words.text.tokenAt(phrase.start());
    int to = words.text.tokenAt(phrase.end() - 1) + 1;
    to = Math.min(to, words.size);
    while (from < to && !words.isWord(from)) {
      from++;
    }
    int end = from;
    while (end < to && !endsCore(words, end, from)) {
      end++;
    }
    if (end == from) {
      return Optional.empty();
    }
    Optional<Span> rest =
        end + 1 < to && words.isComma(end)
            ? Optional.of(words.span(end + 1, to))
            : Optional.empty();
    return Optional.of(new NounPhrase(words.span(from, end), rest));
  }

  /** Whether a token ends the core: a comma, a bracket, a preposition, "who". */
  private static boolean endsCore(Words words, int t, int from) {
    if (t == from) {
      return false;
    }
    boolean inName =
        words.isCapital(t - 1) && words.isCapital(t + 1) && words.string(t, t + 1).equals("of");
    boolean particle = words.is(t, NameLexicon.PARTICLE) && words.isCapital(t + 1);
    boolean mark =
        !words.isWord(t)
            && !words.isPossessive(t)
            && !words.isMark(t, '.')
            && !words.isMark(t, '&')
            && !words.isMark(t, '"')
            && !words.isMark(t, '\u201c')
            && !words.isMark(t, '\u201d');
    return mark
        || (words.is(
                t,
                NameLexicon.PREPOSITION
                    | NameLexicon.WHO
                    | NameLexicon.AUXILIARY
                    | NameLexicon.CONJUNCTION)
            && !inName
            && !particle
            && !words.isCapital(t));
  }
}
