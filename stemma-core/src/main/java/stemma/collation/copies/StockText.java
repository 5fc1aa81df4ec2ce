package stemma.collation.copies;

import com.carrotsearch.hppc.IntArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Takes out of a corpus the sentences that many otherwise unrelated articles repeat: footers of
 * outlets, lines about authors, appeals, standing explanations.
 *
 * <p>A copied sentence and a stock one both stand in several articles. What tells them apart is the
 * company they keep: articles with a copied sentence in common have more in common, or most of them
 * have. So a sentence of three or more documents is stock when these fall into three or more groups
 * that share nothing else (nothing away from this sentence) and no group has half of them. The most
 * repeated sentences are judged first, so that two lines of one footer cannot vouch for each other.
 *
 * <p><b>Cost.</b> One sort of the sentences, then a bounded sample of documents for each repeated
 * one.
 */
final class StockText {
  /** Words that a repeated sentence has at least: fewer make no passage anyway. */
  private static final int SHORTEST = 4;

  /** Documents of a sentence that are looked at. */
  private static final int SAMPLE = 12;

  /** Documents from which on repetition alone tells; below, place or outlet must tell too. */
  private static final int MANY = 6;

  /** Words in common elsewhere that relate two documents. */
  private static final int RELATED = 12;

  private final CopyCorpus corpus;
  private final SentenceIndex sentences;
  private final boolean[] stock;
  private final int[] seen;
  private int stamp;

  private StockText(CopyCorpus corpus, SentenceIndex sentences) {
    this.corpus = corpus;
    this.sentences = sentences;
    this.stock = new boolean[sentences.groups()];
    this.seen = new int[sentences.groups()];
  }

  /** Blanks the stock sentences. */
  static void blank(CopyCorpus corpus) {
    SentenceIndex sentences = SentenceIndex.of(corpus, SHORTEST);
    StockText text = new StockText(corpus, sentences);
    IntStream.range(0, sentences.groups())
        .filter(g -> sentences.members(g).length > 2)
        .boxed()
        .sorted(Comparator.comparingInt((Integer g) -> -sentences.members(g).length))
        .forEach(text::judge);
    text.blank();
  }

  private void blank() {
    for (int s = 0; s < sentences.last(corpus.size() - 1); s++) {
      if (isStock(s)) {
        corpus.blank(sentences.start(s), sentences.end(s));
      }
    }
  }

  private boolean isStock(int sentence) {
    return sentences.group(sentence) >= 0 && stock[sentences.group(sentence)];
  }

  private void judge(int group) {
    int[] sample = sample(sentences.members(group));
    int[] parts = new int[sample.length];
    int largest = 0;
    IntArrayList sizes = new IntArrayList();
    boolean[] placed = new boolean[sample.length];
    for (int i = 0; i < sample.length; i++) {
      if (!placed[i]) {
        int size = spread(sample, i, placed, parts);
        sizes.add(size);
        largest = Math.max(largest, size);
      }
    }
    stock[group] =
        sizes.size() > 2
            && 2 * largest < sample.length
            && (sentences.members(group).length >= MANY || isFurniture(sample));
  }

  /** Takes all documents of the sample that are related to one, directly or not; their number. */
  private int spread(int[] sample, int from, boolean[] placed, int[] queue) {
    int size = 0;
    queue[size++] = from;
    placed[from] = true;
    for (int next = 0; next < size; next++) {
      for (int j = 0; j < sample.length; j++) {
        if (!placed[j] && areRelated(sample[queue[next]], sample[j])) {
          placed[j] = true;
          queue[size++] = j;
        }
      }
    }
    return size;
  }

  private static int[] sample(int[] members) {
    if (members.length <= SAMPLE) {
      return members;
    }
    int[] sample = new int[SAMPLE];
    Arrays.setAll(sample, i -> members[(int) ((long) i * members.length / SAMPLE)]);
    return sample;
  }

  /** Whether the documents of two equal sentences have more in common than the run around them. */
  private boolean areRelated(int one, int other) {
    int before = 0;
    while (sameAt(one - before - 1, other - before - 1, one, other)) {
      before++;
    }
    int after = 0;
    while (sameAt(one + after + 1, other + after + 1, one, other)) {
      after++;
    }
    int d = sentences.document(one);
    int e = sentences.document(other);
    int run = sentences.end(one + after) - sentences.start(one - before);
    if (2 * run >= Math.max(told(d), told(e))) {
      return true;
    }
    stamp++;
    for (int s = sentences.first(d); s < sentences.last(d); s++) {
      if ((s < one - before || s > one + after) && sentences.group(s) >= 0 && !isStock(s)) {
        seen[sentences.group(s)] = stamp;
      }
    }
    int common = 0;
    for (int s = sentences.first(e); s < sentences.last(e) && common < RELATED; s++) {
      int group = sentences.group(s);
      if ((s < other - before || s > other + after) && group >= 0 && seen[group] == stamp) {
        common += sentences.length(s);
      }
    }
    return common >= RELATED;
  }

  private boolean sameAt(int s, int t, int one, int other) {
    return s >= sentences.first(sentences.document(one))
        && t >= sentences.first(sentences.document(other))
        && s < sentences.last(sentences.document(one))
        && t < sentences.last(sentences.document(other))
        && sentences.group(s) >= 0
        && sentences.group(s) == sentences.group(t);
  }

  /** Words of a document without those known as stock. */
  private int told(int document) {
    int words = 0;
    for (int s = sentences.first(document); s < sentences.last(document); s++) {
      if (!isStock(s)) {
        words += sentences.length(s);
      }
    }
    return words;
  }

  /** Whether the sentence stands at the edge of most documents, or in one outlet's alone. */
  private boolean isFurniture(int[] sample) {
    int edge = 0;
    boolean oneOutlet = true;
    String outlet = corpus.article(sentences.document(sample[0])).outlet().name();
    for (int s : sample) {
      int document = sentences.document(s);
      edge += isAtEdge(s, document) ? 1 : 0;
      oneOutlet &= Objects.equals(outlet, corpus.article(document).outlet().name());
    }
    return 3 * edge >= 2 * sample.length || (outlet != null && oneOutlet);
  }

  private boolean isAtEdge(int sentence, int document) {
    int length = corpus.length(document);
    int margin = Math.max(20, length / 6);
    return sentences.end(sentence) - corpus.first(document) <= margin
        || corpus.last(document) - sentences.start(sentence) <= margin;
  }
}
