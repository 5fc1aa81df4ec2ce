package stemma.collation;

import java.util.List;

/**
 * Who copied whom among the articles of a story: a forest, chosen from the reuse among them.
 *
 * @param edges the copies, each derived text at most once
 * @param origins the texts that descend from no other text here
 */
public record Lineage(List<Edge> edges, List<Origin> origins) {
  /** Share of a derived body from which an excerpt is no longer a minor one, in [0, 1]. */
  public static final double MAJOR = 0.2;

  public Lineage {
    edges = List.copyOf(edges);
    origins = List.copyOf(origins);
  }

  /** Number of independent origins. */
  public int independentOrigins() {
    return origins.size();
  }

  /** How a text derives from another. */
  public enum Relation {
    COPY,
    EXCERPT,
    REWRITE
  }

  /**
   * One text derives from another.
   *
   * @param from id of the text copied from
   * @param to id of the text copied into
   * @param relation how
   * @param directed whether anything tells the direction
   * @param containment share of the derived text's body words that stand in the source's, in [0, 1]
   * @param evidence what tells the relation and the direction, in words like {@code agency-credit},
   *     {@code earlier-date}
   * @param passages the passages in common, {@code a} in the source text, {@code b} in the derived
   */
  public record Edge(
      String from,
      String to,
      Relation relation,
      boolean directed,
      double containment,
      List<String> evidence,
      List<Reuse.Passage> passages) {
    public Edge {
      evidence = List.copyOf(evidence);
      passages = List.copyOf(passages);
    }

    /** Whether so little was taken that the derived text remains an origin of its own. */
    public boolean isMinor() {
      return relation == Relation.EXCERPT && containment < MAJOR;
    }
  }

  /** What an origin is. */
  public enum OriginKind {
    AGENCY,
    STATEMENT,
    POST,
    ARTICLE
  }

  /**
   * An origin.
   *
   * @param name the agency's, the poster's, the issuer's or the outlet's name
   * @param kind what it is
   * @param articles ids of the articles that descend from it, itself included
   */
  public record Origin(String name, OriginKind kind, List<String> articles) {
    public Origin {
      articles = List.copyOf(articles);
    }
  }
}
