package stemma.gathering;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntCursor;
import com.carrotsearch.hppc.cursors.IntDoubleCursor;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Groups of articles that grow: the two most alike are joined again and again, until the mean
 * likeness of any two groups' articles is below a threshold. Pairs that are not linked count as
 * wholly unlike.
 *
 * <p>Articles are numbers, each added once; a group is called by the lowest number in it. Groups
 * are never parted.
 *
 * <p><b>Cost.</b> l log l in the links. Ties are broken by the groups' numbers.
 *
 * <p>Source: Sokal, Michener, "A statistical method for evaluating systematic relationships", 1958.
 * An article is linked to its nearest alone, so unlike there, a member beyond {@link #MET} does not
 * count.
 */
final class Agglomeration {
  /** Articles of a group that another article can be linked to. */
  private static final int MET = 120;

  private final double threshold;
  private final IntObjectHashMap<Group> groups = new IntObjectHashMap<>();
  private final IntIntHashMap groupOf = new IntIntHashMap();
  private final IntIntHashMap weights = new IntIntHashMap();
  private final PriorityQueue<Meeting> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Meeting m) -> -m.likeness)
              .thenComparingInt(Meeting::a)
              .thenComparingInt(Meeting::b));

  Agglomeration(double threshold) {
    this.threshold = threshold;
  }

  /** The members, the sums of likeness to other groups, and how often it has changed. */
  private static final class Group {
    private final IntArrayList members = new IntArrayList(1);
    private final IntDoubleHashMap sums = new IntDoubleHashMap(2);
    private double weight;
    private int version;
  }

  /** Two groups that may be joined, as they were when this was queued. */
  private record Meeting(int a, int b, int versionA, int versionB, double likeness) {}

  /** One group taken up into another. */
  record Join(int kept, int gone) {}

  /** Adds an article as a group of its own. */
  void add(int article) {
    add(article, 1);
  }

  /** Adds a text as a group of its own that counts as so many articles. */
  void add(int article, int weight) {
    Group group = new Group();
    group.members.add(article);
    group.weight = weight;
    weights.put(article, weight);
    groups.put(article, group);
    groupOf.put(article, article);
  }

  /** Links two articles. */
  void link(int one, int other, double likeness) {
    int a = groupOf.get(one);
    int b = groupOf.get(other);
    if (a != b) {
      double pairs = (double) weights.get(one) * weights.get(other);
      groups.get(a).sums.addTo(b, likeness * pairs);
      groups.get(b).sums.addTo(a, likeness * pairs);
      offer(a, b);
    }
  }

  /** Joins all that is alike, and tells what was joined, in order. */
  List<Join> join() {
    return join(threshold);
  }

  /** Joins what is at least so much alike, and tells what was joined, in order. */
  List<Join> join(double least) {
    List<Join> joins = new ArrayList<>();
    while (!queue.isEmpty() && queue.peek().likeness >= least) {
      Meeting next = queue.remove();
      Group a = groups.get(next.a);
      Group b = groups.get(next.b);
      if (a != null
          && b != null
          && a.version == next.versionA
          && b.version == next.versionB
          && likeness(a, b, next.b) == next.likeness) {
        join(next.a, next.b);
        joins.add(new Join(next.a, next.b));
      }
    }
    return joins;
  }

  /** The group that an article is in. */
  int group(int article) {
    return groupOf.get(article);
  }

  /** The articles of a group, ascending. */
  int[] members(int group) {
    int[] members = groups.get(group).members.toArray();
    Arrays.sort(members);
    return members;
  }

  /** The groups, ascending. */
  int[] groups() {
    int[] all = groups.keys().toArray();
    Arrays.sort(all);
    return all;
  }

  /** Forgets a group and its articles: nothing will be linked to them. */
  void forget(int group) {
    Group gone = groups.remove(group);
    for (IntDoubleCursor other : gone.sums) {
      groups.get(other.key).sums.remove(group);
    }
    for (IntCursor member : gone.members) {
      groupOf.remove(member.value);
      weights.remove(member.value);
    }
  }

  private static double likeness(Group a, Group b, int nameOfB) {
    double more = Math.max(a.members.size(), b.members.size());
    return a.sums.get(nameOfB) / (a.weight * b.weight * Math.min(1, MET / more));
  }

  private void offer(int one, int other) {
    int a = Math.min(one, other);
    int b = Math.max(one, other);
    double likeness = likeness(groups.get(a), groups.get(b), b);
    if (likeness >= threshold) {
      queue.add(new Meeting(a, b, groups.get(a).version, groups.get(b).version, likeness));
    }
  }

  private void join(int kept, int gone) {
    Group into = groups.get(kept);
    Group from = groups.remove(gone);
    into.version++;
    into.members.addAll(from.members);
    into.weight += from.weight;
    for (IntCursor member : from.members) {
      groupOf.put(member.value, kept);
    }
    into.sums.remove(gone);
    for (IntDoubleCursor other : from.sums) {
      if (other.key != kept) {
        into.sums.addTo(other.key, other.value);
        Group third = groups.get(other.key);
        third.sums.remove(gone);
        third.sums.put(kept, into.sums.get(other.key));
      }
    }
    for (IntDoubleCursor other : into.sums) {
      offer(kept, other.key);
    }
  }

  /** Writes the groups, whose articles count one each, and how alike they are. */
  void write(DataOutput out) throws IOException {
    int[] all = groups();
    out.writeInt(all.length);
    for (int group : all) {
      int[] members = members(group);
      out.writeInt(members.length);
      for (int member : members) {
        out.writeInt(member);
      }
    }
    for (int group : all) {
      IntDoubleHashMap sums = groups.get(group).sums;
      int[] others = Arrays.stream(sums.keys().toArray()).filter(o -> o > group).sorted().toArray();
      out.writeInt(others.length);
      for (int other : others) {
        out.writeInt(other);
        out.writeDouble(sums.get(other));
      }
    }
  }

  /** Groups as they were written; what is alike enough may be joined as before. */
  static Agglomeration read(DataInput in, double threshold) throws IOException {
    Agglomeration read = new Agglomeration(threshold);
    int[] all = new int[GatheringState.count(in, Integer.MAX_VALUE)];
    for (int g = 0; g < all.length; g++) {
      int size = GatheringState.count(in, Integer.MAX_VALUE);
      for (int m = 0; m < size; m++) {
        int member = in.readInt();
        if (m == 0) {
          all[g] = member; // a group is called by its lowest number
          read.add(member);
        } else {
          read.groups.get(all[g]).members.add(member);
          read.groups.get(all[g]).weight++;
          read.groupOf.put(member, all[g]);
          read.weights.put(member, 1);
        }
      }
    }
    for (int group : all) {
      for (int left = GatheringState.count(in, all.length); left > 0; left--) {
        int other = in.readInt();
        double sum = in.readDouble();
        read.groups.get(group).sums.put(other, sum);
        read.groups.get(other).sums.put(group, sum);
        read.offer(group, other);
      }
    }
    return read;
  }
}
