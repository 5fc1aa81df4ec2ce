package stemma.gathering;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import stemma.reading.Reading;

/**
 * Gathers articles as they arrive, one by one, over months.
 *
 * <p><b>Guarantee.</b> An article that was put into a gathering stays in it: gatherings grow and
 * are merged, and every merger is told with the arrival that brought it about; they are never
 * parted. The same articles in the same order give the same arrivals. Two articles are as alike
 * here as for {@link Gatherer}; what may differ is that here the first comers decide.
 *
 * <p>Gatherings that are alike, but not surely one, are a doubt. Doubts are settled together, the
 * most alike first, when two days have gone by or two hundred articles have arrived, and by {@link
 * #settle}: so they are decided by groups rather than by the first article that comes near.
 *
 * <p><b>Cost.</b> Bounded work for each arrival. A profile of some seventeen kilobytes with its
 * places in the index is kept of each article until it is so much older than the newest that no
 * article of today can be joined to it; the reading itself is not kept. Undated articles count as
 * of the newest day seen.
 *
 * <p>Not thread-safe: arrivals have an order.
 */
public final class GatheringStream {
  /** How much more than its cosine the likeness of two articles can be. */
  private static final double MOST_FAVOUR = 8;

  /** Days, and arrivals, after which doubts are settled. */
  private static final int PATIENT_DAYS = 2;

  private static final int PATIENT_ARRIVALS = 200;

  private final Likeness likeness;
  private final Agglomeration groups;
  private final GatheringSettings settings;
  private final double horizon;
  private final IntObjectHashMap<Held> held = new IntObjectHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final IntObjectHashMap<Named> names = new IntObjectHashMap<>();
  private final PriorityQueue<Held> oldest =
      new PriorityQueue<>(Comparator.comparingDouble(Held::day).thenComparingInt(Held::number));
  private final Rarities rarities = new Rarities();
  private final Neighbours neighbours = new Neighbours();
  private int next;
  private int doubted;
  private double settledOn = Double.NaN;
  private double newest = Double.NaN;

  /** A stream with the settings that suit news. */
  public GatheringStream() {
    this(GatheringSettings.defaults());
  }

  /** A stream with settings of its own. */
  public GatheringStream(GatheringSettings settings) {
    this(settings, new Agglomeration(settings.likeness()));
  }

  private GatheringStream(GatheringSettings settings, Agglomeration groups) {
    this.settings = settings;
    this.likeness = new Likeness(settings.days());
    this.groups = groups;
    this.horizon = 1 + settings.days() * Math.log(MOST_FAVOUR / settings.likeness());
  }

  /** An article that others can be joined to, and the day from which its age is counted. */
  private record Held(int number, String id, Profile profile, double day) {}

  /** A gathering's id, and how many of its articles are held. */
  private static final class Named {
    private final String id;
    private int held;

    Named(String id) {
      this.id = id;
    }
  }

  /** How many articles are held to be compared with those to come. */
  public int held() {
    return held.size();
  }

  /** Puts an article into its gathering; one that is held already stays where it is. */
  public Arrival add(Reading reading) {
    Integer known = numbers.get(reading.id());
    if (known != null) {
      return new Arrival(
          reading.id(), names.get(groups.group(known)).id, List.of(), "arrived before", List.of());
    }
    Profile counted = Profiler.of(reading);
    List<Merger> settled = isDue(counted.day()) ? settle() : List.of();
    Profile profile = counted.weighed(rarities, 0, Profile.KEPT);
    int article = hold(reading.id(), profile);
    Map<Integer, Double> links = links(article, profile);
    links.forEach((other, alike) -> groups.link(article, other, alike));
    doubted++;
    List<String> merged =
        merge(groups.join(settings.sure()), article).stream().map(Merger::merged).toList();
    int group = groups.group(article);
    Arrival arrival =
        new Arrival(
            reading.id(),
            names.get(group).id,
            merged,
            Reasons.of(reading, profile, nearest(group, links)),
            settled);
    letGo(profile.day());
    return arrival;
  }

  private boolean isDue(double day) {
    if (Double.isNaN(settledOn)) {
      settledOn = day;
    }
    return day >= settledOn + PATIENT_DAYS || doubted >= PATIENT_ARRIVALS;
  }

  /** Settles the doubts there are: merges what is alike on average, the most alike first. */
  public List<Merger> settle() {
    doubted = 0;
    settledOn = newest;
    return merge(groups.join(), -1);
  }

  private int hold(String id, Profile profile) {
    int article = next++;
    Held here =
        new Held(article, id, profile, Double.isNaN(profile.day()) ? newest : profile.day());
    groups.add(article);
    Named name = new Named(GatheringIds.of(List.of(id)));
    name.held = 1;
    names.put(article, name);
    keep(here);
    return article;
  }

  /** Holds an article that stands in its group, for those to come. */
  private void keep(Held article) {
    held.put(article.number, article);
    numbers.put(article.id, article.number);
    oldest.add(article);
    rarities.count(article.profile);
    neighbours.add(article.number, article.profile);
  }

  /** The likeness of an article to those held, by their numbers. */
  private Map<Integer, Double> links(int article, Profile profile) {
    Map<Integer, Double> links = new HashMap<>();
    for (int other : neighbours.of(article, profile)) {
      Held there = held.get(other);
      double alike = there == null ? 0 : likeness.of(profile, there.profile);
      if (alike > 0) {
        links.put(other, alike);
      }
    }
    return links;
  }

  /** Takes names away from groups that are no more; tells those that had been told before. */
  private List<Merger> merge(List<Agglomeration.Join> joins, int article) {
    List<Merger> mergers = new ArrayList<>();
    for (Agglomeration.Join join : joins) {
      Named gone = names.remove(join.gone());
      Named kept = names.get(join.kept());
      kept.held += gone.held;
      if (join.gone() != article) {
        mergers.add(new Merger(kept.id, gone.id));
      }
    }
    return mergers;
  }

  private @Nullable Profile nearest(int group, Map<Integer, Double> links) {
    return links.entrySet().stream()
        .filter(link -> groups.group(link.getKey()) == group)
        .min(
            Comparator.comparingDouble((Map.Entry<Integer, Double> link) -> -link.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(link -> held.get(link.getKey()).profile)
        .orElse(null);
  }

  /** Lets go of what no article of the newest day can be joined to. */
  private void letGo(double day) {
    if (Double.isNaN(day) || day <= newest) {
      return;
    }
    newest = day;
    while (oldest.peek() != null && oldest.peek().day < newest - horizon) {
      Held gone = oldest.remove();
      held.remove(gone.number);
      numbers.remove(gone.id);
      rarities.forget(gone.profile);
      neighbours.remove(gone.number, gone.profile);
      int group = groups.group(gone.number);
      if (--names.get(group).held == 0) {
        groups.forget(group);
        names.remove(group);
      }
    }
  }

  /**
   * Writes all that the stream knows, so that {@link #read} goes on as if it had never stopped.
   *
   * @throws IOException if writing fails
   */
  public void write(DataOutput out) throws IOException {
    GatheringState.begin(out);
    out.writeDouble(settings.likeness());
    out.writeDouble(settings.sure());
    out.writeDouble(settings.days());
    groups.write(out);
    for (int group : groups.groups()) {
      out.writeUTF(names.get(group).id);
    }
    int[] articles = held.keys().toArray();
    Arrays.sort(articles);
    out.writeInt(articles.length);
    for (int article : articles) {
      Held here = held.get(article);
      out.writeInt(article);
      out.writeUTF(here.id);
      out.writeDouble(here.day);
      here.profile.write(out);
    }
    out.writeInt(next);
    out.writeInt(doubted);
    out.writeDouble(settledOn);
    out.writeDouble(newest);
  }

  /**
   * A stream as it was written.
   *
   * @throws IOException if reading fails, or what is read is no stream, or one of another version
   */
  public static GatheringStream read(DataInput in) throws IOException {
    GatheringState.begin(in);
    GatheringSettings settings =
        new GatheringSettings(in.readDouble(), in.readDouble(), in.readDouble());
    GatheringStream stream =
        new GatheringStream(settings, Agglomeration.read(in, settings.likeness()));
    for (int group : stream.groups.groups()) {
      Named name = new Named(in.readUTF());
      stream.names.put(group, name);
    }
    for (int left = GatheringState.count(in, Integer.MAX_VALUE); left > 0; left--) {
      int number = in.readInt();
      String id = in.readUTF();
      double day = in.readDouble();
      Held article = new Held(number, id, Profile.read(in), day);
      stream.keep(article);
      stream.names.get(stream.groups.group(number)).held++;
    }
    stream.next = in.readInt();
    stream.doubted = in.readInt();
    stream.settledOn = in.readDouble();
    stream.newest = in.readDouble();
    return stream;
  }
}
