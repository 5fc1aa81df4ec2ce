package stemma.reading.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.reading.attribution.Label;
import stemma.reading.attribution.Piece;
import stemma.text.Span;

/**
 * Statements that the layout of a text tells: the turns of a transcript ({@code QUILL: We sail.}),
 * and a quotation with its author's name after a dash.
 *
 * <p>A name and a colon may as well head an entry of a list, so turns are told only where three
 * paragraphs or more are set so, by two names or more, one of them again.
 */
final class LayoutStatements {
  private static final double TURN = 0.9;
  private static final double SIGNED = 0.8;
  private static final int LEAST_WORDS = 4;
  private static final int LEAST_TURNS = 3;
  private static final int LONGEST_NAME = 6;

  private final TokenizedText tokens;
  private final Quotations quotations;
  private final List<Integer> paragraphs = new ArrayList<>();

  /** The layout of a text. */
  LayoutStatements(TokenizedText tokens, Quotations quotations) {
    this.tokens = tokens;
    this.quotations = quotations;
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.startsParagraph(t)) {
        paragraphs.add(t);
      }
    }
    paragraphs.add(tokens.size());
  }

  /** The turns of a transcript; none when the text is no transcript. */
  List<Statement> turns() {
    List<Statement> turns = new ArrayList<>();
    Map<String, Integer> names = new HashMap<>();
    for (int p = 0; p + 1 < paragraphs.size(); p++) {
      Statement turn = turn(paragraphs.get(p), paragraphs.get(p + 1));
      if (turn != null) {
        turns.add(turn);
        names.merge(turn.source().get(0).of(tokens.text()), 1, Integer::sum);
      }
    }
    boolean isTranscript =
        turns.size() >= LEAST_TURNS && names.size() > 1 && names.size() < turns.size();
    return isTranscript ? turns : List.of();
  }

  private @Nullable Statement turn(int from, int to) {
    int colon = nameEnd(from, to);
    if (colon == from || colon == to || !isToken(colon, ":")) {
      return null;
    }
    Span name = tokens.span(from, colon);
    if (name.length() < 2 || words(colon + 1, to) < LEAST_WORDS) {
      return null;
    }
    StatementKind kind =
        StatementKinds.of(tokens, quotations, List.of(new Piece(Label.CONTENT, colon + 1, to)));
    return statement(name, colon, tokens.span(colon + 1, to), kind, TURN);
  }

  /** Quotations that are paragraphs, or begin one, and are signed after a dash. */
  List<Statement> signed() {
    List<Statement> signed = new ArrayList<>();
    for (int q = 0; q < quotations.count(); q++) {
      int from = quotations.start(q);
      int dash = quotations.end(q);
      if (tokens.startsParagraph(from)
          && dash + 1 < tokens.size()
          && isDash(dash)
          && words(from, dash) >= LEAST_WORDS) {
        int end = nameEnd(dash + 1, tokens.size());
        if (end > dash + 1 && endsSignature(end) && isKnown(dash + 1, end)) {
          Span content = tokens.span(from, dash);
          Span name = tokens.span(dash + 1, end);
          signed.add(statement(name, dash, content, StatementKind.DIRECT, SIGNED));
        }
      }
    }
    return signed;
  }

  private Statement statement(
      Span name, int cue, Span content, StatementKind kind, double confidence) {
    return new Statement(
        "s0", kind, List.of(name), List.of(tokens.span(cue)), List.of(content), null, confidence);
  }

  /** The index after the words of a name; the given one when no name begins there. */
  private int nameEnd(int from, int to) {
    int t = from;
    while (t < to && t - from < LONGEST_NAME && isNameWord(t, t > from)) {
      t++;
    }
    return t;
  }

  private boolean isNameWord(int token, boolean inside) {
    if (inside && (tokens.startsParagraph(token) || quotations.inside(token))) {
      return false;
    }
    char first = tokens.text().charAt(tokens.start(token));
    boolean initial = inside && first == '.' && tokens.span(token - 1).length() <= 3;
    return initial
        ? !tokens.startsParagraph(Math.min(token + 1, tokens.size() - 1))
        : Character.isUpperCase(first);
  }

  /** Whether a name is of two words, or stands elsewhere in the text too. */
  private boolean isKnown(int from, int to) {
    if (to - from > 1) {
      return true;
    }
    for (int t = 0; t < tokens.size(); t++) {
      if (t != from && tokens.lower(t) == tokens.lower(from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma, or a full stop at most before the next paragraph, follows a name. */
  private boolean endsSignature(int end) {
    return end == tokens.size()
        || tokens.startsParagraph(end)
        || isToken(end, ",")
        || (isToken(end, ".") && (end + 1 == tokens.size() || tokens.startsParagraph(end + 1)));
  }

  private boolean isDash(int token) {
    return switch (tokens.text().charAt(tokens.start(token))) {
      case '-', '\u2013', '\u2014', '\u2015' -> true;
      default -> false;
    };
  }

  private boolean isToken(int token, String text) {
    return token < tokens.size()
        && tokens.span(token).length() == text.length()
        && tokens.text().startsWith(text, tokens.start(token));
  }

  private boolean isWord(int token) {
    return Character.isLetter(tokens.text().codePointAt(tokens.start(token)));
  }

  private int words(int from, int to) {
    int words = 0;
    for (int t = from; t < to; t++) {
      words += isWord(t) ? 1 : 0;
    }
    return words;
  }
}
