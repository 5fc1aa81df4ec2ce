package stemma.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stemma.language.LexiconFile;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.language.WordIndex;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.text.Span;

/**
 * Statements that a sentence ends by attributing whole: {@code The bridge is closed, officials said
 * on Tuesday.}
 *
 * <p>The form is so firm in news that it needs no weighing: a comma, a short noun phrase and a verb
 * of saying in either order, perhaps when or where it was said, and the sentence's end. Sentences
 * with quotation marks are left to the models.
 *
 * <p><b>Cost.</b> A look at the last words of each sentence.
 */
final class TrailingStatements {
  private static final double CONFIDENCE = 0.85;
  private static final int LEAST_WORDS = 4;
  private static final int LONGEST_SOURCE = 9;
  private static final int LONGEST_TAIL = 8;
  private static final Lexicon WORDS = Lexicon.english();

  private final TokenizedText tokens;
  private final Quotations quotations;

  /** What a word does in the form. */
  private enum Kind {
    SAY,
    VERB,
    FINDING,
    HELPER,
    TAIL,
    NEVER
  }

  /**
   * The words of the form.
   *
   * @param kinds what each word of the index does
   */
  private record Lexicon(WordIndex index, List<Kind> kinds) {
    static Lexicon english() {
      LexiconFile file = LexiconFile.read("english/trailing-words");
      WordIndex index = new WordIndex(file.rows().stream().map(row -> row.cell("word")).toList());
      Kind[] kinds = new Kind[index.size()];
      for (LexiconFile.Row row : file.rows()) {
        kinds[index.find(row.cell("word"))] =
            Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT));
      }
      return new Lexicon(index, List.of(kinds));
    }
  }

  /** The statements of a text. */
  TrailingStatements(TokenizedText tokens, Quotations quotations) {
    this.tokens = tokens;
    this.quotations = quotations;
  }

  /** Those found, in reading order. */
  List<Statement> find() {
    List<Statement> found = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      Statement statement = last(tokens.sentenceStart(s), tokens.sentenceEnd(s));
      if (statement != null) {
        found.add(statement);
      }
    }
    return found;
  }

  private @Nullable Statement last(int from, int to) {
    int end = to - 1;
    if (end <= from || !isMark(end, '.')) {
      return null;
    }
    int least = Math.max(from, end - LONGEST_SOURCE - LONGEST_TAIL - 2);
    for (int t = end - 1; t > least; t--) {
      if (isMark(t, ',')) {
        return isPlain(from, end) ? attributed(from, t, end) : null;
      }
    }
    return null;
  }

  private @Nullable Statement attributed(int from, int comma, int end) {
    if (words(from, comma) < LEAST_WORDS) {
      return null;
    }
    if (is(comma + 1, Kind.SAY) && isSource(comma + 2, end)) {
      return statement(from, comma, comma + 2, end, comma + 1, comma + 2);
    }
    int verb = comma + 2;
    while (verb < end && !isVerb(verb)) {
      verb++;
    }
    if (verb >= end || !(is(verb, Kind.FINDING) ? verb + 1 == end : isTail(verb + 1, end))) {
      return null;
    }
    int cue = verb;
    while (cue > comma + 2 && is(cue - 1, Kind.HELPER)) {
      cue--;
    }
    return isSource(comma + 1, cue) ? statement(from, comma, comma + 1, cue, cue, verb + 1) : null;
  }

  private boolean isVerb(int t) {
    return is(t, Kind.SAY) || is(t, Kind.VERB) || is(t, Kind.FINDING);
  }

  private Statement statement(int from, int comma, int source, int sourceEnd, int cue, int cueEnd) {
    Span content = Datelines.without(tokens.text(), tokens.span(from, comma));
    return new Statement(
        "s0",
        StatementKind.INDIRECT,
        List.of(tokens.span(source, sourceEnd)),
        List.of(tokens.span(cue, cueEnd)),
        List.of(content),
        null,
        CONFIDENCE);
  }

  /** Whether some tokens can be a noun phrase: words that make no clause. */
  private boolean isSource(int from, int to) {
    if (to <= from || to - from > LONGEST_SOURCE) {
      return false;
    }
    for (int t = from; t < to; t++) {
      if (!isInside(t) || is(t, Kind.NEVER) || (is(t, Kind.TAIL) && t == from)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTail(int from, int to) {
    if (from == to) {
      return true;
    }
    if (to - from > LONGEST_TAIL || !is(from, Kind.TAIL)) {
      return false;
    }
    for (int t = from; t < to; t++) {
      if (!isInside(t) || is(t, Kind.VERB) || is(t, Kind.NEVER)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInside(int t) {
    char first = tokens.text().charAt(tokens.start(t));
    return Character.isLetterOrDigit(first)
        || first == '\''
        || first == '\u2019'
        || first == '.'
        || first == '&';
  }

  private boolean isPlain(int from, int to) {
    for (int t = from; t < to; t++) {
      if (quotations.inside(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean is(int t, Kind kind) {
    int word = WORDS.index.find(tokens, t);
    return word >= 0 && WORDS.kinds.get(word) == kind;
  }

  private boolean isMark(int t, char mark) {
    return tokens.end(t) - tokens.start(t) == 1 && tokens.text().charAt(tokens.start(t)) == mark;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int t = from; t < to; t++) {
      words += tokens.isWord(t) ? 1 : 0;
    }
    return words;
  }
}
