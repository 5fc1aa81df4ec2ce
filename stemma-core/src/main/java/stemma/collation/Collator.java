package stemma.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.collation.lineage.LineageTracer;
import stemma.collation.utterances.UtteranceCollator;
import stemma.gathering.Gathering;

/**
 * Lays the articles of one gathering side by side: what was copied, who copied whom, and how each
 * gives the same utterance.
 *
 * <p><b>Guarantee.</b> The result depends on the gathering's readings and the reuse among them
 * alone.
 */
public final class Collator {
  private final LineageTracer lineage = new LineageTracer();
  private final UtteranceCollator utterances = new UtteranceCollator();

  /** Collates a gathering; reuse among other articles is left aside. */
  public Collation collate(Gathering gathering, List<Reuse> reuse) {
    Set<String> members = new HashSet<>();
    gathering.readings().forEach(r -> members.add(r.article().id()));
    List<Reuse> among =
        reuse.stream().filter(r -> members.contains(r.a()) && members.contains(r.b())).toList();
    return new Collation(
        gathering, among, lineage.trace(gathering, among), utterances.collate(gathering, among));
  }
}
