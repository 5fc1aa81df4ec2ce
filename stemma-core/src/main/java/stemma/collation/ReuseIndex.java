package stemma.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.gathering.Gathering;

/** Reuse by article, so that what a gathering needs is found without looking at all pairs. */
public final class ReuseIndex {
  private final Map<String, List<Reuse>> byFirst = new HashMap<>();

  /** Indexes all pairs. */
  public ReuseIndex(List<Reuse> reuse) {
    for (Reuse pair : reuse) {
      byFirst.computeIfAbsent(pair.a(), id -> new ArrayList<>(2)).add(pair);
    }
  }

  /**
   * The pairs of which both articles are in the gathering, by {@code a}, then as they were given.
   */
  public List<Reuse> among(Gathering gathering) {
    Set<String> members =
        gathering.readings().stream().map(r -> r.article().id()).collect(Collectors.toSet());
    return members.stream()
        .sorted()
        .flatMap(id -> byFirst.getOrDefault(id, List.of()).stream())
        .filter(pair -> members.contains(pair.b()))
        .toList();
  }
}
