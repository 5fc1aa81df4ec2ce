package stemma.collation.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import stemma.article.Article;
import stemma.collation.Reuse;

/**
 * Finds every pair of articles with a copied passage, from one sentence up, copied to the word or
 * edited, and aligns the passages.
 *
 * <p><b>Guarantee.</b> Passages begin and end on words of the bodies; their order and the pairs'
 * does not depend on the order of the articles nor on the number of threads. Stock text (what many
 * otherwise unrelated articles repeat) and third parties' words in quotation marks make no reuse by
 * themselves.
 *
 * <p><b>Cost.</b> n log n in the words of all articles, plus the alignment of what is found: about
 * the length of the passages.
 *
 * <p>Method: {@code docs/copies.md}. {@link Seeds} proposes, {@link Alignment} measures, {@link
 * StockText} and {@link Evidence} decide.
 */
public final class CopyFinder {
  private final CopySettings settings;

  /** A finder with the settings that suit news. */
  public CopyFinder() {
    this(CopySettings.defaults());
  }

  /** A finder with settings of its own. */
  public CopyFinder(CopySettings settings) {
    this.settings = settings;
  }

  /** Every pair of the articles with a copied passage, by {@code a}, then by {@code b}. */
  public List<Reuse> find(List<Article> articles) {
    List<Article> sorted = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    CopyCorpus corpus = CopyCorpus.of(sorted);
    StockText.blank(corpus);
    long[] hits = Seeds.join(corpus, settings);
    int[] bounds = documentBounds(corpus, hits);
    Evidence evidence = new Evidence(corpus, settings);
    return IntStream.range(0, bounds.length - 1)
        .parallel()
        .mapToObj(i -> ofDocument(corpus, evidence, hits, bounds[i], bounds[i + 1]))
        .flatMap(List::stream)
        .toList();
  }

  /** Where the hits of another first document begin. */
  private static int[] documentBounds(CopyCorpus corpus, long[] hits) {
    IntStream.Builder bounds = IntStream.builder();
    int end = -1;
    for (int i = 0; i < hits.length; i++) {
      int place = Seeds.first(hits[i]);
      if (place > end) {
        bounds.add(i);
        end = corpus.last(corpus.document(place));
      }
    }
    return bounds.add(hits.length).build().toArray();
  }

  private List<Reuse> ofDocument(
      CopyCorpus corpus, Evidence evidence, long[] hits, int from, int to) {
    List<Reuse> found = new ArrayList<>();
    Alignment alignment = new Alignment(corpus.words, corpus.bits, settings.drop());
    int a = corpus.document(Seeds.first(hits[from]));
    long[] order = byDocument(corpus, hits, from, to);
    int start = 0;
    for (int i = 1; i <= order.length; i++) {
      if (i == order.length || order[i] >>> 32 != order[start] >>> 32) {
        int b = (int) (order[start] >>> 32);
        if (!corpus.article(a).id().equals(corpus.article(b).id())) {
          PassageFinder passages = new PassageFinder(corpus, evidence, alignment, a, b);
          for (int k = start; k < i; k++) {
            long hit = hits[from + (int) order[k]];
            passages.offer(Seeds.first(hit), Seeds.second(hit));
          }
          passages.reuse().ifPresent(found::add);
        }
        start = i;
      }
    }
    return found;
  }

  /**
   * The hits' second documents, each with the hit's index, so that the hits of a pair are together.
   */
  private static long[] byDocument(CopyCorpus corpus, long[] hits, int from, int to) {
    long[] order = new long[to - from];
    for (int i = from; i < to; i++) {
      order[i - from] = (long) corpus.document(Seeds.second(hits[i])) << 32 | (i - from);
    }
    Arrays.sort(order);
    return order;
  }
}
