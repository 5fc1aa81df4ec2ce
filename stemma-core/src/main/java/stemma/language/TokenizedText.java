package stemma.language;

import org.jspecify.annotations.Nullable;
import stemma.text.Span;

/**
 * A text with its tokens and sentences.
 *
 * <p>Tokens are in text order and do not overlap; white space belongs to none. Sentences are runs
 * of tokens; no sentence crosses a newline. Offsets count UTF-16 code units.
 *
 * <p>Arrays are kept instead of lists of records because every model reads them token by token.
 */
public final class TokenizedText {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentenceStarts;
  private final int[] sentenceOf;
  private final int[] lower;

  /** The forms asked for last; all its fields are final, so a race can only make them twice. */
  private @Nullable TokenForms forms;

  /**
   * A text and its tokens; the arrays are taken, not copied.
   *
   * @param text the text
   * @param starts offset of each token's first code unit
   * @param ends offset after each token's last code unit
   * @param sentenceStarts index of each sentence's first token, ascending; the first is 0 unless
   *     there are no tokens
   */
  public TokenizedText(String text, int[] starts, int[] ends, int[] sentenceStarts) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException(
          "starts and ends differ in length: " + starts.length + ", " + ends.length);
    }
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.sentenceStarts = sentenceStarts;
    this.sentenceOf = new int[starts.length];
    this.lower = new int[starts.length];
    for (int t = 0; t < lower.length; t++) {
      lower[t] = Hashing.lower(text, starts[t], ends[t]);
    }
    for (int s = 0; s < sentenceStarts.length; s++) {
      for (int t = sentenceStarts[s]; t < sentenceEnd(s); t++) {
        sentenceOf[t] = s;
      }
    }
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Number of tokens. */
  public int size() {
    return starts.length;
  }

  /** Offset of a token's first code unit. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset after a token's last code unit. */
  public int end(int token) {
    return ends[token];
  }

  /** The characters of a token. */
  public String token(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Hash of a token in lower case: {@link Hashing#lower(CharSequence, int, int)}. */
  public int lower(int token) {
    return lower[token];
  }

  /** The place of a token. */
  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  /** The place of the tokens from one index to before another; {@code from < to}. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Number of sentences. */
  public int sentences() {
    return sentenceStarts.length;
  }

  /** Index of a sentence's first token. */
  public int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  /** Index after a sentence's last token. */
  public int sentenceEnd(int sentence) {
    return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : starts.length;
  }

  /** Index of the sentence that a token stands in. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** The place of a sentence. */
  public Span sentence(int sentence) {
    return span(sentenceStart(sentence), sentenceEnd(sentence));
  }

  /** The forms of the tokens, made when first asked for: several models read the same ones. */
  public TokenForms forms(WordClusters clusters) {
    TokenForms known = forms;
    if (known == null || !known.areOf(clusters)) {
      known = new TokenForms(this, clusters);
      forms = known;
    }
    return known;
  }

  /** Whether a token is a word or a number, and no mark. */
  public boolean isWord(int token) {
    return Character.isLetterOrDigit(text.codePointAt(starts[token]));
  }

  /** Whether a token is the first of its paragraph: nothing or a newline stands before it. */
  public boolean startsParagraph(int token) {
    for (int i = token == 0 ? 0 : ends[token - 1]; token > 0 && i < starts[token]; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return token == 0;
  }

  /** Index of the first token that ends after an offset; {@link #size()} when there is none. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
