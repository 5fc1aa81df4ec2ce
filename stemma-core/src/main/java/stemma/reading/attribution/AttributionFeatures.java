package stemma.reading.attribution;

import stemma.language.FeatureSequence;
import stemma.language.Hashing;
import stemma.language.Quotations;

/**
 * What the labeller knows of each token: about a hundred features, and the context of the step into
 * it. For one thread.
 */
public final class AttributionFeatures {
  /** Number of contexts: the boundary before a token times the quotation state on both sides. */
  public static final int CONTEXTS = 20;

  private static final int COMMA = Hashing.lower(",");

  private final Surroundings text;
  private FeatureSequence sequence;
  private int template;

  /** The describer of a text's tokens. */
  AttributionFeatures(Surroundings text) {
    this.text = text;
  }

  /** The features of a text. */
  public static FeatureSequence of(Surroundings text) {
    AttributionFeatures features = new AttributionFeatures(text);
    FeatureSequence sequence = new FeatureSequence(text.size, 120);
    for (int t = 0; t < text.size; t++) {
      features.describe(t, sequence);
      sequence.next(context(text, t));
    }
    return sequence;
  }

  /** Adds a token's features to those of the token that a sequence describes. */
  void describe(int t, FeatureSequence into) {
    sequence = into;
    template = 0;
    words(t);
    clusters(t);
    lexicon(t);
    cues(t);
    joined(t);
    voices(t);
    marks(t);
    place(t);
    quotation(t);
  }

  static int context(Surroundings text, int token) {
    int boundary = 0;
    if (text.startsParagraph(token)) {
      boundary = 4;
    } else if (text.startsSentence(token)) {
      boundary = 3;
    } else if (text.forms.lower(token - 1) == COMMA) {
      boundary = 2;
    } else if (text.isMark(token - 1)) {
      boundary = 1;
    }
    return boundary * 4 + (text.quoted(token - 1) ? 2 : 0) + (text.quoted(token) ? 1 : 0);
  }

  private void add(int value) {
    sequence.add(Hashing.feature(template++, value));
  }

  private void add(int first, int second) {
    sequence.add(Hashing.feature(template++, first, second));
  }

  private void add(int first, int second, int third) {
    sequence.add(Hashing.feature(template++, first, second, third));
  }

  private void words(int t) {
    int quoted = text.quoted(t) ? 1 : 0;
    int word = text.word(t);
    int before = text.word(t - 1);
    int after = text.word(t + 1);
    add(0);
    add(word);
    add(before);
    add(after);
    add(text.word(t - 2));
    add(text.word(t + 2));
    add(text.word(t - 3));
    add(text.word(t + 3));
    add(before, word);
    add(word, after);
    add(before, after);
    add(text.word(t - 2), before);
    add(after, text.word(t + 2));
    add(before, word, after);
    add(text.word(t - 2), before, word);
    add(word, after, text.word(t + 2));
    add(text.stem(t));
    add(text.stem(t - 1));
    add(text.stem(t + 1));
    add(text.stem(t), text.shape(t));
    add(text.prefix(t));
    add(text.suffix(t));
    add(text.suffix(t), text.cluster6(t + 1));
    add(text.shape(t), quoted);
    add(text.shape(t - 1), text.shape(t), quoted);
    add(text.shape(t), text.shape(t + 1), quoted);
    add(word, quoted);
  }

  private void clusters(int t) {
    int full = text.cluster(t);
    add(full);
    add(text.cluster(t - 1));
    add(text.cluster(t + 1));
    add(text.cluster(t - 2));
    add(text.cluster(t + 2));
    add(text.cluster4(t));
    add(text.cluster8(t));
    add(text.cluster8(t - 1));
    add(text.cluster8(t + 1));
    add(text.cluster(t - 1), full);
    add(full, text.cluster(t + 1));
    add(text.cluster8(t - 1), text.cluster8(t));
    add(text.cluster8(t), text.cluster8(t + 1));
    add(text.cluster8(t - 1), text.cluster8(t), text.cluster8(t + 1));
    add(text.cluster6(t - 2), text.cluster6(t - 1), text.cluster6(t));
    add(text.cluster6(t), text.cluster6(t + 1), text.cluster6(t + 2));
    add(text.cluster4(t - 1), text.cluster4(t), text.cluster4(t + 1));
  }

  private void lexicon(int t) {
    int quoted = text.quoted(t) ? 1 : 0;
    int cue = text.cueBin(t);
    int source = text.sourceBin(t);
    add(cue, quoted);
    add(text.cueBin(t - 1), quoted);
    add(text.cueBin(t + 1), quoted);
    add(text.cueBin(t - 2), text.cueBin(t - 1), cue);
    add(cue, text.cueBin(t + 1), text.cueBin(t + 2));
    add(text.cueBin(t - 1), cue, text.cueBin(t + 1));
    add(source, quoted);
    add(text.sourceBin(t - 1), source, cue);
    add(source, text.sourceBin(t + 1), text.cueBin(t + 1));
    add(text.sourceBin(t - 1), cue);
    add(cue, text.sourceBin(t + 1));
    add(text.contentBin[t], cue, text.cueBin(t - 1));
    add(text.contentBin[t], source);
  }

  private void cues(int t) {
    int quoted = text.quoted(t) ? 1 : 0;
    int before = text.cueBefore[t];
    int after = text.cueAfter[t];
    int toBefore = before < 0 ? 99 : distance(t - before);
    int toAfter = after < 0 ? 99 : distance(after - t);
    add(text.stem(before), toBefore);
    add(text.stem(after < 0 ? -1 : after), toAfter);
    add(toBefore, toAfter, quoted);
    add(before < 0 ? -1 : text.stem(before), text.shape(t));
    add(after < 0 ? -1 : text.stem(after), text.shape(t));
    add(before < 0 ? 0 : text.cueBin(before), toBefore, text.cluster6(t));
    add(after < 0 ? 0 : text.cueBin(after), toAfter, text.cluster6(t));
    add(before < 0 ? -1 : text.word(before + 1), toBefore);
    add(after < 0 ? -1 : text.word(after + 1), toAfter);
    int best = text.bestCue[text.tokens.sentenceOf(t)];
    int side = best < 0 ? 0 : Integer.signum(t - best) + 2;
    int far = best < 0 ? 99 : distance(Math.abs(t - best));
    add(best < 0 ? -1 : text.stem(best), side, quoted);
    add(side, far, quoted);
    add(side, best < 0 ? 0 : text.cueBin(best), text.shape(t));
    add(side, far, best >= 0 && text.quoted(best - 1) ? 1 : 0);
  }

  /** Words and marks together with how far the nearest cues are. */
  private void joined(int t) {
    int quoted = text.quoted(t) ? 1 : 0;
    int before = text.cueBefore[t];
    int after = text.cueAfter[t];
    int mark = text.markBefore[t];
    int best = text.bestCue[text.tokens.sentenceOf(t)];
    int toBefore = before < 0 ? 99 : distance(t - before);
    int toAfter = after < 0 ? 99 : distance(after - t);
    int toMark = mark < 0 ? 99 : distance(t - mark);
    int markWord = mark < 0 ? -1 : text.word(mark);
    add(before < 0 ? -1 : text.stem(before), toBefore, text.word(t));
    add(after < 0 ? -1 : text.cluster8(after), toAfter, text.cluster6(t));
    add(before < 0 ? -1 : text.cluster8(before), before < 0 ? -1 : text.word(before + 1), toBefore);
    add(markWord, toMark, toBefore);
    add(markWord, toMark, toAfter + 100 * quoted);
    add(text.word(t - 1), toBefore, quoted);
    add(text.word(t + 1), toBefore, quoted);
    add(text.cluster6(t - 1), text.cluster6(t), toBefore);
    add(text.cluster6(t), text.cluster6(t + 1), toAfter);
    add(best < 0 ? -1 : text.stem(best), best < 0 ? -1 : text.word(best + 1), t > best ? 1 : 0);
    add(
        best < 0 ? -1 : text.cluster8(best),
        best < 0 ? 0 : text.shape(best - 1),
        best < 0 ? 0 : Math.max(-6, Math.min(6, t - best)));
  }

  private void voices(int t) {
    int heard = text.voices.heard(t);
    add(heard, text.cueBin(t + 1), text.cueBin(t - 1));
    add(heard, text.quoted(t) ? 1 : 0, text.startsSentence(t) ? 1 : 0);
    add(text.voices.heard(t + 1), text.cueBin(t), heard);
    add(text.voices.heard(t - 1), text.cueBin(t), heard);
  }

  private void marks(int t) {
    int before = text.markBefore[t];
    int after = text.markAfter[t];
    int beforeWord = before < 0 ? -1 : text.word(before);
    int afterWord = after < 0 ? -1 : text.word(after);
    int toBefore = before < 0 ? 99 : distance(t - before);
    int toAfter = after < 0 ? 99 : distance(after - t);
    int quoted = text.quoted(t) ? 1 : 0;
    add(beforeWord, toBefore);
    add(afterWord, toAfter);
    add(beforeWord, afterWord, quoted);
    add(between(before, text.cueBefore[t]), between(text.cueAfter[t], after), quoted);
    add(
        beforeWord,
        before < 0 ? -1 : text.cueBin(before + 1),
        before < 0 ? -1 : text.word(before + 1));
    add(afterWord, after < 0 ? -1 : text.cluster8(after + 1), text.shape(t));
    add(afterWord, after < 0 ? -1 : text.word(after + 1));
    add(
        afterWord,
        after < 0 ? -1 : text.cueBin(after + 1),
        after < 0 ? -1 : text.cueBin(after + 2));
    add(text.word(t - 1), text.isMark(t) ? 1 : 0, text.word(t + 1));
  }

  /** Whether a mark stands nearer than a cue: 0 and 1 for which is given, 2 and 3 for the order. */
  private static int between(int first, int second) {
    return first < 0 ? (second < 0 ? 0 : 1) : second < 0 ? 2 : first < second ? 3 : 4;
  }

  private void place(int t) {
    int sentence = text.tokens.sentenceOf(t);
    int from = text.tokens.sentenceStart(sentence);
    int to = text.tokens.sentenceEnd(sentence);
    int quoted = text.quoted(t) ? 1 : 0;
    add(distance(t - from), text.paragraph[sentence] ? 1 : 0, quoted);
    add(distance(to - t), quoted);
    add(text.word(from), quoted);
    add(text.word(from), text.word(from + 1), distance(t - from));
    add(text.word(to - 1), text.word(to - 2), quoted);
    add(Math.min(sentence, 3), text.shape(t));
    int last = sentence == 0 ? -1 : text.bestCue[sentence - 1];
    add(last < 0 ? -1 : text.stem(last), quoted);
    add(last < 0 ? -1 : text.cueBin(last), text.word(from), text.paragraph[sentence] ? 1 : 0);
    int next = sentence + 1 == text.tokens.sentences() ? -1 : text.bestCue[sentence + 1];
    add(next < 0 ? -1 : text.cueBin(next), quoted);
  }

  private void quotation(int t) {
    Quotations quotations = text.quotations;
    int quotation = quotations.quotationOf(t);
    if (quotation < 0) {
      return;
    }
    int from = quotations.start(quotation);
    int to = quotations.end(quotation);
    int length = distance(to - from);
    add(distance(t - from), length);
    add(distance(to - t), length);
    add(length, text.word(from - 1));
    add(length, text.word(to));
    add(text.word(from - 1), text.cueBin(from - 1), text.cueBin(from - 2));
    add(text.word(to - 2), text.cueBin(to), text.cueBin(to + 1));
    add(text.cueBin(to), text.cueBin(to + 1), text.cueBin(to + 2));
    add(text.cluster8(to), text.cluster8(to + 1), text.word(to - 2));
    add(text.cluster8(from - 1), text.cluster8(from - 2), length);
    add(text.shape(from + 1), text.word(to - 2), text.startsSentence(from) ? 1 : 0);
    add(
        text.startsParagraph(from) ? 1 : 0,
        to < text.size && text.startsParagraph(to) ? 1 : 0,
        length);
    boolean lone = quotation == 0 || !near(quotations.end(quotation - 1), from);
    add(lone ? 1 : 0, text.startsParagraph(from) ? 1 : 0, text.word(to - 2));
  }

  /** Whether a token stands in the sentence before another's, or in the same. */
  private boolean near(int first, int second) {
    return text.tokens.sentenceOf(second) - text.tokens.sentenceOf(Math.min(first, second)) <= 1;
  }

  /** A distance in coarse steps. */
  static int distance(int tokens) {
    return tokens <= 5
        ? tokens
        : tokens <= 8 ? 6 : tokens <= 12 ? 7 : tokens <= 20 ? 8 : tokens <= 40 ? 9 : 10;
  }
}
