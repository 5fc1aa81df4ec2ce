package stemma.gathering;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntFloatHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntFloatCursor;
import java.util.Arrays;

/**
 * Articles by their weightiest terms, to find those that one is worth comparing with.
 *
 * <p>Articles are numbers, added in ascending order. Of a term that very many have, those are
 * looked at whose numbers are nearest: whoever numbers them by date compares with what was
 * published about the same time.
 *
 * <p><b>Cost.</b> Adding and finding take bounded time, whatever the number of articles.
 */
final class Neighbours {
  /** Terms by which an article is found, and looked for. */
  private static final int TERMS = 60;

  /** Articles looked at for one term. */
  private static final int LOOKED_AT = 400;

  /** Articles worth comparing in full. */
  private static final int FOUND = 60;

  private final IntObjectHashMap<IntArrayList> having = new IntObjectHashMap<>();

  /** Adds an article whose number is greater than all before. */
  void add(int article, Profile profile) {
    for (int place : profile.weightiest(TERMS)) {
      int term = profile.term(place);
      IntArrayList articles = having.get(term);
      if (articles == null) {
        articles = new IntArrayList(2);
        having.put(term, articles);
      }
      articles.add(article);
    }
  }

  /** Takes an article away that was added with this profile. */
  void remove(int article, Profile profile) {
    for (int place : profile.weightiest(TERMS)) {
      int term = profile.term(place);
      IntArrayList articles = having.get(term);
      articles.removeAt(Arrays.binarySearch(articles.buffer, 0, articles.size(), article));
      if (articles.isEmpty()) {
        having.remove(term);
      }
    }
  }

  /** The other articles that share most with one, at most sixty. */
  int[] of(int article, Profile profile) {
    IntFloatHashMap met = new IntFloatHashMap(256);
    for (int place : profile.weightiest(TERMS)) {
      IntArrayList articles = having.get(profile.term(place));
      if (articles != null) {
        meet(article, articles, profile.weight(place), met);
      }
    }
    met.remove(article);
    return best(met);
  }

  private static void meet(int article, IntArrayList articles, float weight, IntFloatHashMap met) {
    int from = 0;
    int to = articles.size();
    if (to > LOOKED_AT) {
      int at = Arrays.binarySearch(articles.buffer, 0, to, article);
      from = Math.max(0, Math.min((at < 0 ? -at - 1 : at) - LOOKED_AT / 2, to - LOOKED_AT));
      to = from + LOOKED_AT;
    }
    for (int k = from; k < to; k++) {
      met.addTo(articles.get(k), weight);
    }
  }

  /** Those that share most, first the most; of equals the one of the lower number. */
  private static int[] best(IntFloatHashMap met) {
    long[] order = new long[met.size()];
    int size = 0;
    for (IntFloatCursor other : met) {
      order[size++] = ((long) ~Float.floatToIntBits(other.value) << 32) | (other.key & 0xffffffffL);
    }
    Arrays.sort(order);
    int[] best = new int[Math.min(FOUND, size)];
    for (int i = 0; i < best.length; i++) {
      best[i] = (int) order[i];
    }
    return best;
  }
}
