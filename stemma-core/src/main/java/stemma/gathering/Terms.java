package stemma.gathering;

import com.carrotsearch.hppc.IntFloatHashMap;
import com.carrotsearch.hppc.cursors.IntFloatCursor;
import java.util.Arrays;
import java.util.List;
import stemma.article.Article;
import stemma.article.Block;
import stemma.language.WordHashes;
import stemma.text.Span;

/**
 * How much an article says each of its terms: words, and pairs of neighbouring words such as names,
 * the title and the lead counting more than the rest.
 *
 * <p>Terms are hashes; pairs of frequent words are no terms.
 */
final class Terms {
  private final int[] terms;
  private final float[] weights;

  private Terms(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** The terms, ascending. */
  int[] terms() {
    return terms;
  }

  /** The terms' weights. */
  float[] weights() {
    return weights;
  }

  private static final int LEAD = 80;
  private static final float IN_LEAD = 1;
  private static final float CAPITALISED = 0.5f;
  private static final float IN_TITLE = 3;

  static Terms of(Article article, Rarities rarities) {
    IntFloatHashMap counts = new IntFloatHashMap(256);
    List<Span> body =
        article.blocks().stream().filter(b -> b.kind().isBody()).map(Block::span).toList();
    count(article.text(), WordHashes.of(article.text(), body), 0, rarities, counts);
    if (article.title() != null) {
      count(article.title(), WordHashes.of(article.title()), IN_TITLE, rarities, counts);
    }
    return of(counts);
  }

  private static Terms of(IntFloatHashMap counts) {
    int[] terms = new int[counts.size()];
    int i = 0;
    for (IntFloatCursor count : counts) {
      terms[i++] = count.key;
    }
    Arrays.sort(terms);
    float[] weights = new float[terms.length];
    for (int k = 0; k < terms.length; k++) {
      weights[k] = counts.get(terms[k]);
    }
    return new Terms(terms, weights);
  }

  private static void count(
      String text, WordHashes words, float fixed, Rarities rarities, IntFloatHashMap counts) {
    for (int i = 0; i < words.size(); i++) {
      int word = words.hash(i);
      if (rarities.isFrequent(word) || isShortNumber(text, words.span(i))) {
        continue;
      }
      boolean capital = Character.isUpperCase(text.charAt(words.start(i)));
      counts.addTo(
          word, fixed > 0 ? fixed : 1 + (i < LEAD ? IN_LEAD : 0) + (capital ? CAPITALISED : 0));
      if (i > 0
          && words.start(i) - words.end(i - 1) <= 2
          && !rarities.isFrequent(words.hash(i - 1))) {
        counts.addTo(pair(words.hash(i - 1), word), 1);
      }
    }
  }

  /** The term that two neighbouring words make. */
  static int pair(int first, int second) {
    int h = (first * 31 + second) * 0x9e3779b9;
    return h ^ (h >>> 15);
  }

  private static boolean isShortNumber(String text, Span word) {
    return word.length() < 3 && Character.isDigit(text.charAt(word.start()));
  }
}
