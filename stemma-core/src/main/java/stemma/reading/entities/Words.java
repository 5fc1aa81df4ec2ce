package stemma.reading.entities;

import stemma.language.Hashing;
import stemma.language.NameLexicon;
import stemma.language.TokenizedText;
import stemma.text.Span;

/**
 * The tokens of a text as the finding of mentions needs them: what the lexicon tells of each, its
 * paragraph, and whether it stands inside quotation marks. Built once for a text, then only read.
 */
final class Words {
  private static final int POSSESSIVE = Hashing.lower("'s");

  final TokenizedText text;
  final int size;
  private final int[] told;
  private final int[] lower;
  private final int[] paragraph;
  private final boolean[] quoted;

  Words(TokenizedText text, NameLexicon lexicon) {
    this.text = text;
    this.size = text.size();
    this.told = new int[size];
    this.lower = new int[size];
    this.paragraph = new int[size];
    this.quoted = new boolean[size];
    for (int t = 0; t < size; t++) {
      lower[t] = NameLexicon.hash(text.text(), text.start(t), text.end(t));
      told[t] = lexicon.of(lower[t]);
      paragraph[t] = t == 0 ? 0 : paragraph[t - 1] + (text.startsParagraph(t) ? 1 : 0);
    }
    quotations();
  }

  /** Marks the tokens between double quotation marks; a paragraph's end closes them. */
  private void quotations() {
    boolean open = false;
    for (int t = 0; t < size; t++) {
      open &= t == 0 || paragraph[t] == paragraph[t - 1];
      char c = first(t);
      boolean straight = c == '"' || (length(t) == 2 && (c == '\'' || c == '`'));
      boolean closes = c == '\u201d' || c == '\u00bb' || (straight && open);
      boolean opens = c == '\u201c' || c == '\u201e' || c == '\u00ab' || (straight && !open);
      open = opens || (open && !closes);
      quoted[t] = open || closes;
    }
  }

  int length(int t) {
    return text.end(t) - text.start(t);
  }

  char first(int t) {
    return text.text().charAt(text.start(t));
  }

  /** What the lexicon tells of a token; 0 outside the text. */
  int told(int t) {
    return t < 0 || t >= size ? 0 : told[t];
  }

  boolean is(int t, int kinds) {
    return (told(t) & kinds) != 0;
  }

  /** Hash of a token in lower case, an abbreviation's dot left away; 0 outside the text. */
  int lower(int t) {
    return t < 0 || t >= size ? 0 : lower[t];
  }

  int paragraph(int t) {
    return paragraph[t];
  }

  int sentence(int t) {
    return text.sentenceOf(t);
  }

  boolean sameSentence(int a, int b) {
    return a >= 0 && b >= 0 && a < size && b < size && text.sentenceOf(a) == text.sentenceOf(b);
  }

  boolean quoted(int t) {
    return quoted[t];
  }

  boolean isPossessive(int t) {
    return t >= 0
        && t < size
        && (lower[t] == POSSESSIVE
            || (length(t) == 1 && (first(t) == '\'' || first(t) == '\u2019')));
  }

  boolean isCapital(int t) {
    return t >= 0 && t < size && Character.isUpperCase(first(t));
  }

  boolean isLower(int t) {
    return t >= 0 && t < size && Character.isLowerCase(first(t));
  }

  boolean isComma(int t) {
    return isMark(t, ',');
  }

  boolean isMark(int t, char mark) {
    return t >= 0 && t < size && length(t) == 1 && first(t) == mark;
  }

  boolean isWord(int t) {
    return t >= 0 && t < size && Character.isLetterOrDigit(first(t));
  }

  boolean startsSentence(int t) {
    return t == text.sentenceStart(text.sentenceOf(t));
  }

  Span span(int from, int to) {
    return text.span(from, to);
  }

  String string(int from, int to) {
    return text.span(from, to).of(text.text());
  }

  /**
   * The part that some tokens play in their clause, judged from the words beside them.
   *
   * @param from index of the first token
   * @param to index after the last
   */
  Part part(int from, int to) {
    if (isPossessive(to)) {
      return Part.POSSESSOR;
    }
    int before = from - 1;
    while (is(before, NameLexicon.TITLE | NameLexicon.PERSON | NameLexicon.MODIFIER)
        && sameSentence(before, from)) {
      before--;
    }
    boolean opens =
        !sameSentence(before, from) || !isWord(before) || is(before, NameLexicon.CONJUNCTION);
    boolean verb =
        isLower(to)
            && sameSentence(from, to)
            && (is(to, NameLexicon.AUXILIARY)
                || !is(to, NameLexicon.OUTSIDE_PHRASE | NameLexicon.DETERMINER));
    if (verb && (opens || !is(before, NameLexicon.PREPOSITION))) {
      return Part.SUBJECT;
    }
    if (is(before, NameLexicon.PREPOSITION) && sameSentence(before, from)) {
      return Part.OBLIQUE;
    }
    return opens ? Part.SUBJECT : Part.OBJECT;
  }
}
