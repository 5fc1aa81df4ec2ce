package stemma.gathering;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which articles are alike, and how much.
 *
 * <p>The cosine of two profiles, less with the days between two dated articles, divided by how near
 * each one's neighbours are: in the dense coverage of a crisis two articles must be much alike to
 * tell of one event, about an event by itself less so.
 *
 * <p><b>Cost.</b> For each article its weightiest terms are looked up among articles that have them
 * too, terms of very many articles aside; only the best of those met are compared in full.
 *
 * <p>Local scaling after Zelnik-Manor, Perona, "Self-tuning spectral clustering", NIPS 2004; we
 * take the mean of the nearest instead of the n-th.
 */
final class Likeness {
  /** Terms of an article that are looked up. */
  private static final int LOOKED_UP = 60;

  /** Articles that a looked-up term may have. */
  private static final int MOST_ARTICLES = 400;

  /** Articles compared in full. */
  private static final int COMPARED = 60;

  /** Cosine below which two articles have nothing to do with each other. */
  private static final double LEAST = 0.02;

  /** Nearest articles that tell how dense the surroundings are. */
  private static final int NEAREST = 8;

  /** Density of empty surroundings. */
  private static final double LEAST_DENSITY = 0.1;

  private final List<Profile> profiles;
  private final double[] days;
  private final double halfLife;
  private final IntObjectHashMap<IntArrayList> articles = new IntObjectHashMap<>();

  private Likeness(List<Profile> profiles, double[] days, double halfLife) {
    this.profiles = profiles;
    this.days = days;
    this.halfLife = halfLife;
  }

  /** Two alike articles, {@code a < b}. */
  record Link(int a, int b, double likeness) {}

  /**
   * All pairs that are alike, by {@code a}, then by {@code b}.
   *
   * @param days when each was published, in days, not a number when unknown
   * @param decay days after which likeness has fallen to 37 in a hundred
   */
  static List<Link> of(List<Profile> profiles, double[] days, double decay) {
    Likeness likeness = new Likeness(profiles, days, decay);
    likeness.index();
    List<List<Link>> near =
        IntStream.range(0, profiles.size()).parallel().mapToObj(likeness::near).toList();
    return scaled(profiles.size(), near);
  }

  private void index() {
    for (int i = 0; i < profiles.size(); i++) {
      for (int term : profiles.get(i).terms()) {
        IntArrayList having = articles.get(term);
        if (having == null) {
          having = new IntArrayList(2);
          articles.put(term, having);
        }
        having.add(i);
      }
    }
  }

  /** The articles most like one, all of them, itself aside. */
  private List<Link> near(int article) {
    Profile profile = profiles.get(article);
    com.carrotsearch.hppc.IntFloatHashMap met = new com.carrotsearch.hppc.IntFloatHashMap();
    for (int t : weightiest(profile)) {
      IntArrayList having = articles.get(profile.terms()[t]);
      if (having.size() <= MOST_ARTICLES) {
        for (int k = 0; k < having.size(); k++) {
          met.addTo(having.get(k), profile.weights()[t]);
        }
      }
    }
    long[] order = new long[met.size()];
    int size = 0;
    for (com.carrotsearch.hppc.cursors.IntFloatCursor other : met) {
      if (other.key != article) {
        // descending by weight, then ascending by article
        order[size++] =
            ((long) ~Float.floatToIntBits(other.value) << 32) | (other.key & 0xffffffffL);
      }
    }
    Arrays.sort(order, 0, size);
    List<Link> near = new ArrayList<>();
    for (int i = 0; i < Math.min(COMPARED, size); i++) {
      int other = (int) order[i];
      double cosine = profile.cosine(profiles.get(other)) * decay(article, other);
      if (cosine >= LEAST) {
        near.add(new Link(Math.min(article, other), Math.max(article, other), cosine));
      }
    }
    return near;
  }

  private static int[] weightiest(Profile profile) {
    if (profile.terms().length <= LOOKED_UP) {
      return IntStream.range(0, profile.terms().length).toArray();
    }
    long[] order = new long[profile.terms().length];
    for (int t = 0; t < order.length; t++) {
      order[t] = ((long) ~Float.floatToIntBits(profile.weights()[t]) << 32) | t;
    }
    Arrays.sort(order);
    return Arrays.stream(order, 0, LOOKED_UP).mapToInt(key -> (int) key).toArray();
  }

  private double decay(int a, int b) {
    double gap = Math.abs(days[a] - days[b]);
    return gap > 1 ? Math.exp((1 - gap) / halfLife) : 1;
  }

  /** Joins what both sides met, and divides by the densities. */
  private static List<Link> scaled(int size, List<List<Link>> near) {
    double[] density = new double[size];
    for (int i = 0; i < size; i++) {
      double sum =
          near.get(i).stream()
              .mapToDouble(l -> -Math.min(l.likeness, 0.3))
              .sorted()
              .limit(NEAREST)
              .sum();
      density[i] = Math.max(LEAST_DENSITY, -sum / NEAREST);
    }
    return near.stream()
        .flatMap(List::stream)
        .sorted(
            java.util.Comparator.comparingInt(Link::a)
                .thenComparingInt(Link::b)
                .thenComparingDouble(Link::likeness))
        .collect(
            java.util.stream.Collectors.toMap(
                l -> (long) l.a << 32 | l.b, l -> l, (l, m) -> l, java.util.LinkedHashMap::new))
        .values()
        .stream()
        .map(
            l ->
                new Link(
                    l.a, l.b, Math.min(1, l.likeness / Math.sqrt(density[l.a] * density[l.b]) / 2)))
        .toList();
  }
}
