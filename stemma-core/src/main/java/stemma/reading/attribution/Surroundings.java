package stemma.reading.attribution;

import java.util.Arrays;
import stemma.language.Hashing;
import stemma.language.Quotations;
import stemma.language.TokenForms;
import stemma.language.TokenizedText;
import stemma.language.WordClusters;

/**
 * A text as the attribution models see it: forms, quotations, the lexicon's bins, and for each
 * token the nearest words that are likely to attribute.
 */
public final class Surroundings {
  /** From this bin on, a word attributes at least every third time. */
  static final int STRONG = 5;

  private static final int[] DEPTHS = {4, 6, 8};

  private static final int OPENING_MARK = Hashing.lower("\u201c");
  private static final int CLOSING_MARK = Hashing.lower("\u201d");

  /** How far beyond the text's ends tokens are asked for. */
  private static final int EDGE = 3;

  /** The word at each opening and each closing quotation mark. */
  static final int OPENING = -3;

  static final int CLOSING = -4;

  private static final int BEFORE = -1;
  private static final int AFTER = -2;
  private static final int NO_SHAPE = 9;
  private static final int NO_BIN = 11;

  final TokenizedText tokens;
  final TokenForms forms;
  final Quotations quotations;
  final WordClusters clusters;
  final int size;
  final byte[] cueBin;
  final byte[] sourceBin;
  final byte[] contentBin;

  /** The nearest strong cue before and after each token in its sentence, -1 for none. */
  final int[] cueBefore;

  final int[] cueAfter;

  /** The nearest punctuation mark before and after each token in its sentence, -1 for none. */
  final int[] markBefore;

  final int[] markAfter;

  /** The best cue of each sentence outside quotation marks, -1 for none. */
  final int[] bestCue;

  /** Whether a paragraph begins with each sentence. */
  final boolean[] paragraph;

  final Voices voices;

  // what each token is asked for, with the signs for places beyond the text at both ends
  private final int[] words;
  private final int[] stems;
  private final byte[] shapes;
  private final int[] clusterOf;
  private final int[][] prefixes;
  private final byte[] cues;
  private final byte[] sources;

  /** A text as the models see it. */
  public Surroundings(
      TokenizedText tokens, Quotations quotations, WordClusters clusters, Lexicon lexicon) {
    this.tokens = tokens;
    this.clusters = clusters;
    this.forms = tokens.forms(clusters);
    this.quotations = quotations;
    this.size = tokens.size();
    words = edged(BEFORE, AFTER);
    stems = edged(BEFORE, AFTER);
    shapes = edged(NO_SHAPE);
    clusterOf = edged(-1, -1);
    prefixes = new int[DEPTHS.length][];
    for (int d = 0; d < DEPTHS.length; d++) {
      prefixes[d] = edged(-1, -1);
    }
    cues = edged(NO_BIN);
    sources = edged(NO_BIN);
    cueBin = new byte[size];
    sourceBin = new byte[size];
    contentBin = new byte[size];
    for (int t = 0; t < size; t++) {
      token(t, lexicon);
    }
    cueBefore = new int[size];
    cueAfter = new int[size];
    markBefore = new int[size];
    markAfter = new int[size];
    bestCue = new int[tokens.sentences()];
    paragraph = new boolean[tokens.sentences()];
    for (int s = 0; s < tokens.sentences(); s++) {
      sentence(s, tokens.sentenceStart(s), tokens.sentenceEnd(s));
    }
    voices = new Voices(this);
  }

  private int[] edged(int before, int after) {
    int[] values = new int[size + 2 * EDGE];
    Arrays.fill(values, 0, EDGE, before);
    Arrays.fill(values, size + EDGE, values.length, after);
    return values;
  }

  private byte[] edged(int beyond) {
    byte[] values = new byte[size + 2 * EDGE];
    Arrays.fill(values, 0, EDGE, (byte) beyond);
    Arrays.fill(values, size + EDGE, values.length, (byte) beyond);
    return values;
  }

  /** Notes what a token is; quotation marks are the same in every style. */
  private void token(int t, Lexicon lexicon) {
    int at = t + EDGE;
    int word = wordAt(t);
    boolean opens = word == OPENING;
    boolean plain = !opens && word != CLOSING;
    words[at] = word;
    stems[at] = plain ? forms.stem(t) : word;
    shapes[at] = (byte) forms.shape(t);
    clusterOf[at] =
        plain ? forms.cluster(t) : clusters.cluster(opens ? OPENING_MARK : CLOSING_MARK);
    for (int d = 0; d < DEPTHS.length; d++) {
      prefixes[d][at] = clusters.prefix(clusterOf[at], DEPTHS[d]);
    }
    if (plain) {
      int bin = lexicon.bin(word, Label.CUE);
      cueBin[t] = (byte) (bin == Lexicon.UNKNOWN ? lexicon.bin(forms.stem(t), Label.CUE) : bin);
      sourceBin[t] = (byte) lexicon.bin(word, Label.SOURCE);
      contentBin[t] = (byte) lexicon.bin(word, Label.CONTENT);
    }
    cues[at] = cueBin[t];
    sources[at] = sourceBin[t];
  }

  private void sentence(int sentence, int from, int to) {
    paragraph[sentence] = tokens.startsParagraph(from);
    bestCue[sentence] = -1;
    for (int t = from; t < to; t++) {
      int best = bestCue[sentence];
      if (!quotations.inside(t)
          && cueBin[t] >= STRONG - 1
          && (best < 0 || cueBin[t] > cueBin[best])) {
        bestCue[sentence] = t;
      }
    }
    nearest(from, to, 1, cueBefore, markBefore);
    nearest(to - 1, from - 1, -1, cueAfter, markAfter);
  }

  /** Notes at each token of a sentence the cue and the mark met last on the way. */
  private void nearest(int from, int to, int step, int[] cues, int[] marks) {
    int cue = -1;
    int mark = -1;
    for (int t = from; t != to; t += step) {
      cues[t] = cue;
      marks[t] = mark;
      cue = cueBin[t] >= STRONG ? t : cue;
      mark = isMark(t) ? t : mark;
    }
  }

  boolean isMark(int token) {
    return forms.shape(token) == TokenForms.MARK;
  }

  boolean startsParagraph(int token) {
    int sentence = tokens.sentenceOf(token);
    return tokens.sentenceStart(sentence) == token && paragraph[sentence];
  }

  boolean startsSentence(int token) {
    return tokens.sentenceStart(tokens.sentenceOf(token)) == token;
  }

  /** The word at a token: its hash, all quotation marks being one. */
  private int wordAt(int token) {
    int quotation = quotations.quotationOf(token);
    if (quotation >= 0 && isMark(token)) {
      if (quotations.start(quotation) == token) {
        return OPENING;
      }
      if (quotations.end(quotation) == token + 1 && isQuote(token)) {
        return CLOSING;
      }
    }
    return forms.lower(token);
  }

  private boolean isQuote(int token) {
    return "\"\u201d\u201c'\u2019\u2018`\u00bb\u00ab\u203a\u2039\u300d\u300f"
            .indexOf(tokens.text().charAt(tokens.start(token)))
        >= 0;
  }

  /** The word at a token or up to three places beyond the text: there a sign. */
  int word(int token) {
    return words[token + EDGE];
  }

  int stem(int token) {
    return stems[token + EDGE];
  }

  /** The first three characters of a token's word. */
  int prefix(int token) {
    int word = word(token);
    return word == OPENING || word == CLOSING ? word : forms.prefix(token);
  }

  /** The last three characters of a token's word. */
  int suffix(int token) {
    int word = word(token);
    return word == OPENING || word == CLOSING ? word : forms.suffix(token);
  }

  int shape(int token) {
    return shapes[token + EDGE];
  }

  int cluster(int token) {
    return clusterOf[token + EDGE];
  }

  /** The first four steps of a token's cluster. */
  int cluster4(int token) {
    return prefixes[0][token + EDGE];
  }

  /** The first six steps of a token's cluster. */
  int cluster6(int token) {
    return prefixes[1][token + EDGE];
  }

  /** The first eight steps of a token's cluster. */
  int cluster8(int token) {
    return prefixes[2][token + EDGE];
  }

  int cueBin(int token) {
    return cues[token + EDGE];
  }

  int sourceBin(int token) {
    return sources[token + EDGE];
  }

  int contentBin(int token) {
    return token < 0 || token >= size ? Lexicon.UNKNOWN : contentBin[token];
  }

  boolean quoted(int token) {
    return token >= 0 && token < size && quotations.inside(token);
  }
}
