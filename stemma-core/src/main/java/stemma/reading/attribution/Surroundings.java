package stemma.reading.attribution;

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
  private static final int STRONG = 5;

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

  /** A text as the models see it. */
  public Surroundings(TokenizedText tokens, WordClusters clusters, Lexicon lexicon) {
    this.tokens = tokens;
    this.clusters = clusters;
    this.forms = tokens.forms(clusters);
    this.quotations = Quotations.of(tokens);
    this.size = tokens.size();
    cueBin = new byte[size];
    sourceBin = new byte[size];
    contentBin = new byte[size];
    for (int t = 0; t < size; t++) {
      int word = forms.lower(t);
      int bin = lexicon.bin(word, Label.CUE);
      cueBin[t] = (byte) (bin == Lexicon.UNKNOWN ? lexicon.bin(forms.stem(t), Label.CUE) : bin);
      sourceBin[t] = (byte) lexicon.bin(word, Label.SOURCE);
      contentBin[t] = (byte) lexicon.bin(word, Label.CONTENT);
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
  }

  private void sentence(int sentence, int from, int to) {
    paragraph[sentence] = from == 0 || newlineBefore(from);
    int cue = -1;
    int mark = -1;
    int best = -1;
    for (int t = from; t < to; t++) {
      cueBefore[t] = cue;
      markBefore[t] = mark;
      if (isStrong(t)) {
        cue = t;
      }
      if (isMark(t)) {
        mark = t;
      }
      if (!quotations.inside(t)
          && cueBin[t] >= STRONG - 1
          && (best < 0 || cueBin[t] > cueBin[best])) {
        best = t;
      }
    }
    bestCue[sentence] = best;
    cue = -1;
    mark = -1;
    for (int t = to - 1; t >= from; t--) {
      cueAfter[t] = cue;
      markAfter[t] = mark;
      if (isStrong(t)) {
        cue = t;
      }
      if (isMark(t)) {
        mark = t;
      }
    }
  }

  boolean isStrong(int token) {
    return cueBin[token] >= STRONG;
  }

  boolean isMark(int token) {
    return forms.shape(token) == TokenForms.MARK;
  }

  private boolean newlineBefore(int token) {
    String text = tokens.text();
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  boolean startsParagraph(int token) {
    int sentence = tokens.sentenceOf(token);
    return tokens.sentenceStart(sentence) == token && paragraph[sentence];
  }

  boolean startsSentence(int token) {
    return tokens.sentenceStart(tokens.sentenceOf(token)) == token;
  }

  /** The word at a token: its hash, all quotation marks being one; beyond the text a sign. */
  int word(int token) {
    if (token < 0) {
      return -1;
    }
    if (token >= size) {
      return -2;
    }
    int quotation = quotations.quotationOf(token);
    if (quotation >= 0 && isMark(token)) {
      if (quotations.start(quotation) == token) {
        return -3;
      }
      if (quotations.end(quotation) == token + 1 && isQuote(token)) {
        return -4;
      }
    }
    return forms.lower(token);
  }

  private boolean isQuote(int token) {
    return "\"\u201d\u201c'\u2019\u2018`\u00bb\u00ab\u203a\u2039\u300d\u300f"
            .indexOf(tokens.text().charAt(tokens.start(token)))
        >= 0;
  }

  int stem(int token) {
    return token < 0 ? -1 : token >= size ? -2 : forms.stem(token);
  }

  int shape(int token) {
    return token < 0 || token >= size ? 9 : forms.shape(token);
  }

  int cluster(int token) {
    return token < 0 || token >= size ? -1 : forms.cluster(token);
  }

  int cluster(int token, int steps) {
    return token < 0 || token >= size ? -1 : clusters.prefix(forms.cluster(token), steps);
  }

  int cueBin(int token) {
    return token < 0 || token >= size ? 11 : cueBin[token];
  }

  int sourceBin(int token) {
    return token < 0 || token >= size ? 11 : sourceBin[token];
  }

  boolean quoted(int token) {
    return token >= 0 && token < size && quotations.inside(token);
  }
}
