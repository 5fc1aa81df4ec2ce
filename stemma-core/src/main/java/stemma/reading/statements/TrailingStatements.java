package stemma.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** The words of the form. */
  private record Lexicon(
      WordIndex index,
      Set<Integer> say,
      Set<Integer> verbs,
      Set<Integer> findings,
      Set<Integer> helpers,
      Set<Integer> tails,
      Set<Integer> never) {
    static Lexicon english() {
      LexiconFile file = LexiconFile.read("english/trailing-words");
      WordIndex index = new WordIndex(file.rows().stream().map(row -> row.cell("word")).toList());
      return new Lexicon(
          index,
          of(file, index, "say"),
          of(file, index, "verb"),
          of(file, index, "finding"),
          of(file, index, "helper"),
          of(file, index, "tail"),
          of(file, index, "never"));
    }

    private static Set<Integer> of(LexiconFile file, WordIndex index, String kind) {
      return file.rows().stream()
          .filter(row -> row.cell("kind").equals(kind))
          .map(row -> index.find(row.cell("word")))
          .collect(Collectors.toUnmodifiableSet());
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
    if (is(comma + 1, WORDS.say) && isSource(comma + 2, end)) {
      return statement(from, comma, comma + 2, end, comma + 1, comma + 2);
    }
    int verb = comma + 2;
    while (verb < end && !isVerb(verb)) {
      verb++;
    }
    if (verb >= end || !(is(verb, WORDS.findings) ? verb + 1 == end : isTail(verb + 1, end))) {
      return null;
    }
    int cue = verb;
    while (cue > comma + 2 && is(cue - 1, WORDS.helpers)) {
      cue--;
    }
    return isSource(comma + 1, cue) ? statement(from, comma, comma + 1, cue, cue, verb + 1) : null;
  }

  private boolean isVerb(int t) {
    return is(t, WORDS.say) || is(t, WORDS.verbs) || is(t, WORDS.findings);
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
      if (!isInside(t) || is(t, WORDS.never) || (is(t, WORDS.tails) && t == from)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTail(int from, int to) {
    if (from == to) {
      return true;
    }
    if (to - from > LONGEST_TAIL || !is(from, WORDS.tails)) {
      return false;
    }
    for (int t = from; t < to; t++) {
      if (!isInside(t) || is(t, WORDS.verbs) || is(t, WORDS.never)) {
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

  private boolean is(int t, Set<Integer> words) {
    int word = WORDS.index.find(tokens, t);
    return word >= 0 && words.contains(word);
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
