package stemma.collation.lineage;

import com.carrotsearch.hppc.LongHashSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.BlockKind;
import stemma.collation.copies.CopyCorpus;
import stemma.collation.copies.Quoted;
import stemma.collation.copies.SentenceIndex;
import stemma.language.WordHashes;
import stemma.reading.Reading;
import stemma.text.Span;

/**
 * An article as {@link LineageTracer} looks at it: its body's words, whose they are, its sentences.
 */
final class TracedText {
  /** Words of a paragraph that is no heading. */
  private static final int SENTENCE = 12;

  /** Words of a run that is looked for in another text. */
  private static final int RUN = 4;

  /** Words of an opening within which what is taken from it begins. */
  private static final int OPENING = 12;

  private final Reading reading;
  private final WordHashes words;
  private final byte[] quoted;
  private final List<Span> sentences;

  /** Made when first asked for: most texts have no kin. */
  private @Nullable LongHashSet ownRuns;

  TracedText(Reading reading) {
    this.reading = reading;
    Article article = reading.article();
    this.words = WordHashes.of(article.text(), CopyCorpus.bodySpans(article));
    this.quoted = new byte[words.size()];
    Quoted.mark(article, words, quoted, 0);
    this.sentences = sentences(article.text(), words);
  }

  Reading reading() {
    return reading;
  }

  Article article() {
    return reading.article();
  }

  String id() {
    return reading.article().id();
  }

  WordHashes words() {
    return words;
  }

  /** The body's sentences as ranges of words. */
  List<Span> sentences() {
    return sentences;
  }

  /** Words of the body. */
  int length() {
    return words.size();
  }

  boolean isQuoted(int word) {
    return quoted[word] != 0;
  }

  /** Words of the body that are another's. */
  int quotedLength() {
    int sum = 0;
    for (byte q : quoted) {
      sum += q;
    }
    return sum;
  }

  /**
   * Words in a range of the text that are the article's own, as a share; 0 where there are none.
   */
  double ownShare(Span span) {
    int all = 0;
    int own = 0;
    for (int i = firstAt(span.start()); i < words.size() && words.start(i) < span.end(); i++) {
      all++;
      own += 1 - quoted[i];
    }
    return all == 0 ? 0 : own / (double) all;
  }

  /** Whether a span takes in the opening of the report: its first paragraph that is a sentence. */
  boolean holdsOpening(Span span) {
    int opening = firstAt(opening());
    return firstAt(span.start()) < opening + OPENING && firstAt(span.end()) > opening;
  }

  private int opening() {
    for (Span block : CopyCorpus.bodySpans(article())) {
      String text = block.of(article().text()).stripTrailing();
      boolean sentence =
          !text.isEmpty() && ".!?\"\u201d".indexOf(text.charAt(text.length() - 1)) >= 0;
      if (sentence && firstAt(block.end()) - firstAt(block.start()) >= SENTENCE) {
        return block.start();
      }
    }
    return 0;
  }

  /** The body's words that stand in any of some spans of the text, as a share of so many. */
  double share(List<Span> spans, double told) {
    java.util.BitSet inside = new java.util.BitSet();
    for (Span span : spans) {
      for (int i = firstAt(span.start()); i < words.size() && words.start(i) < span.end(); i++) {
        inside.set(i);
      }
    }
    return Math.min(1, inside.cardinality() / told);
  }

  /** Share of this body's sentences, by their words, that stand in another text word for word. */
  double verbatimIn(TracedText other) {
    LongHashSet runs = other.runs();
    int told = 0;
    int kept = 0;
    for (Span sentence : sentences) {
      if (sentence.length() >= RUN) {
        told += sentence.length();
        kept += isIn(sentence, runs) ? sentence.length() : 0;
      }
    }
    return told == 0 ? 0 : kept / (double) told;
  }

  /** Words of this text's own, outside quotations, in runs that another text has as its own too. */
  int ownIn(TracedText other) {
    LongHashSet runs = other.ownRuns();
    int own = 0;
    int covered = 0;
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (isOwn(i) && runs.contains(run(i))) {
        own += i + RUN - Math.max(i, covered);
        covered = i + RUN;
      }
    }
    return own;
  }

  private LongHashSet ownRuns() {
    if (ownRuns == null) {
      LongHashSet runs = new LongHashSet();
      for (int i = 0; i + RUN <= words.size(); i++) {
        if (isOwn(i)) {
          runs.add(run(i));
        }
      }
      ownRuns = runs;
    }
    return ownRuns;
  }

  private boolean isOwn(int from) {
    for (int k = from; k < from + RUN; k++) {
      if (quoted[k] != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isIn(Span sentence, LongHashSet runs) {
    for (int i = sentence.start(); i + RUN <= sentence.end(); i++) {
      if (!runs.contains(run(i))) {
        return false;
      }
    }
    return true;
  }

  private LongHashSet runs() {
    LongHashSet runs = new LongHashSet();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(run(i));
    }
    return runs;
  }

  private long run(int from) {
    long hash = 0;
    for (int k = from; k < from + RUN; k++) {
      hash = (hash ^ words.hash(k)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private int firstAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Words of the posts that the article shows. */
  int postLength() {
    return article().blocks().stream()
        .filter(b -> b.kind() == BlockKind.POST)
        .mapToInt(b -> WordHashes.of(article().text(), List.of(b.span())).size())
        .sum();
  }

  private static List<Span> sentences(String text, WordHashes words) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || SentenceIndex.divides(text, words.end(i - 1), words.start(i))) {
        sentences.add(new Span(start, i));
        start = i;
      }
    }
    return sentences;
  }
}
