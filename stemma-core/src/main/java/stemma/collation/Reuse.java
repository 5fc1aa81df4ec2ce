package stemma.collation;

import java.util.List;
import stemma.text.Span;

/**
 * Two articles with a copied passage.
 *
 * @param a id of the article that comes first by id
 * @param b id of the other
 * @param shared number of words in common passages
 * @param containmentA share of {@code a}'s body words that stand in common passages, in [0, 1];
 *     stock text, which many articles repeat, is left out of the body
 * @param containmentB the same of {@code b}
 * @param passages the common passages, in the order of {@code a}
 */
public record Reuse(
    String a,
    String b,
    int shared,
    double containmentA,
    double containmentB,
    List<Passage> passages) {
  public Reuse {
    passages = List.copyOf(passages);
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("a stands before b by id, was " + a + ", " + b);
    }
  }

  /**
   * A run of words that stands in both articles, edits allowed.
   *
   * @param a its place in {@code a}'s text
   * @param b its place in {@code b}'s text
   * @param edits number of words inserted, deleted or replaced between the two
   */
  public record Passage(Span a, Span b, int edits) {}
}
