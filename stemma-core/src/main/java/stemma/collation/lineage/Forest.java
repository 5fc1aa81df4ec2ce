package stemma.collation.lineage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stemma.collation.Lineage.Edge;
import stemma.collation.lineage.LineageTracer.Candidate;

/**
 * The edges taken, best first, so that each text derives from one other at most and none in a
 * circle.
 */
final class Forest {
  private final Map<String, Edge> parents = new HashMap<>();

  Forest(List<Candidate> candidates) {
    candidates.stream()
        .sorted(
            Comparator.comparing((Candidate c) -> c.edge().isMinor())
                .thenComparingDouble(c -> -c.strength())
                .thenComparing(c -> c.kinship().into().id())
                .thenComparing(c -> c.kinship().from().id()))
        .forEach(this::offer);
  }

  private void offer(Candidate candidate) {
    Edge edge = candidate.edge();
    if (!parents.containsKey(edge.to()) && !descends(edge.from(), edge.to())) {
      parents.put(edge.to(), edge);
    }
  }

  private boolean descends(String text, String from) {
    String at = text;
    while (at != null) {
      if (at.equals(from)) {
        return true;
      }
      at = parent(at);
    }
    return false;
  }

  private @Nullable String parent(String text) {
    Edge edge = parents.get(text);
    return edge == null ? null : edge.from();
  }

  /** The edges by the id of the derived text. */
  Map<String, Edge> edges() {
    return parents;
  }

  /** The text that a text descends from in the end for a fifth or more; itself when from none. */
  String root(String text) {
    String at = text;
    Edge edge = parents.get(at);
    while (edge != null && !edge.isMinor()) {
      at = edge.from();
      edge = parents.get(at);
    }
    return at;
  }
}
