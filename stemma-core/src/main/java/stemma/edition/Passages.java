package stemma.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.collation.Reuse;
import stemma.text.Span;

/** The passages that each article of an edition has in common with others. */
final class Passages {
  private final Map<String, Map<Span, Set<String>>> passages = new HashMap<>();

  private Passages() {}

  /** The passages in common that a reuse list tells. */
  static Passages of(List<Reuse> reuse, Labels labels) {
    Passages result = new Passages();
    for (Reuse pair : reuse) {
      for (Reuse.Passage passage : pair.passages()) {
        result.add(pair.a(), passage.a(), labels.name(pair.b()));
        result.add(pair.b(), passage.b(), labels.name(pair.a()));
      }
    }
    return result;
  }

  /** The places of an article that stand in others too, each with the names of those. */
  Map<Span, String> in(String article) {
    return Marks.common(passages.getOrDefault(article, Map.of()));
  }

  private void add(String article, Span span, String other) {
    passages
        .computeIfAbsent(article, id -> new TreeMap<>())
        .computeIfAbsent(span, s -> new TreeSet<>())
        .add(other);
  }
}
