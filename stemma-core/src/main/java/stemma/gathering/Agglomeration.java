package stemma.gathering;

import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.cursors.IntDoubleCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Joins the two most alike groups again and again, until the mean likeness of any two groups'
 * articles is below a threshold. Pairs that are not linked count as wholly unlike.
 *
 * <p><b>Cost.</b> l log l in the links. Ties are broken by the groups' first articles.
 */
final class Agglomeration {
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<IntDoubleHashMap> sums = new ArrayList<>();
  private final int[] versions;
  private final double threshold;
  private final PriorityQueue<Join> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Join j) -> -j.likeness)
              .thenComparingInt(Join::a)
              .thenComparingInt(Join::b));

  private Agglomeration(int size, double threshold) {
    this.versions = new int[size];
    this.threshold = threshold;
    for (int i = 0; i < size; i++) {
      members.add(new ArrayList<>(List.of(i)));
      sums.add(new IntDoubleHashMap(4));
    }
  }

  /** Two groups that may be joined, as they were when this was queued. */
  private record Join(int a, int b, int versionA, int versionB, double likeness) {}

  /** The groups, each ascending, by their first articles. */
  static List<List<Integer>> join(int size, List<Likeness.Link> links, double threshold) {
    Agglomeration groups = new Agglomeration(size, threshold);
    for (Likeness.Link link : links) {
      groups.sums.get(link.a()).put(link.b(), link.likeness());
      groups.sums.get(link.b()).put(link.a(), link.likeness());
      groups.offer(link.a(), link.b(), link.likeness());
    }
    groups.run();
    return groups.members.stream()
        .filter(m -> !m.isEmpty())
        .map(m -> m.stream().sorted().toList())
        .toList();
  }

  private void offer(int one, int other, double sum) {
    double likeness = sum / ((double) members.get(one).size() * members.get(other).size());
    if (likeness >= threshold) {
      int a = Math.min(one, other);
      int b = Math.max(one, other);
      queue.add(new Join(a, b, versions[a], versions[b], likeness));
    }
  }

  private void run() {
    for (Join next = queue.poll(); next != null; next = queue.poll()) {
      if (versions[next.a] == next.versionA && versions[next.b] == next.versionB) {
        join(next.a, next.b);
      }
    }
  }

  private void join(int kept, int gone) {
    versions[kept]++;
    versions[gone]++;
    members.get(kept).addAll(members.get(gone));
    members.get(gone).clear();
    IntDoubleHashMap into = sums.get(kept);
    into.remove(gone);
    for (IntDoubleCursor other : sums.get(gone)) {
      if (other.key != kept) {
        into.addTo(other.key, other.value);
        sums.get(other.key).remove(gone);
      }
    }
    sums.set(gone, new IntDoubleHashMap(0));
    for (IntDoubleCursor other : into) {
      sums.get(other.key).put(kept, other.value);
      offer(kept, other.key, other.value);
    }
  }
}
