package stemma.gathering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import stemma.article.Moment;
import stemma.reading.Reading;

/**
 * Gathers the articles that tell of one event.
 *
 * <p><b>Guarantee.</b> Every reading is in exactly one gathering; the gatherings, their ids and
 * their order depend on the set of readings alone. A gathering's readings stand by article id, each
 * with why it is there.
 *
 * <p><b>Cost.</b> About linear: a bounded number of comparisons for each article.
 *
 * <p>Method: {@code docs/gathering.md}. {@link Profile} says what an article is about, {@link
 * Neighbours} which are worth comparing, {@link Likeness} how alike they are, {@link Agglomeration}
 * joins them. For articles that arrive one by one there is {@link GatheringStream}.
 */
public final class Gatherer {
  /** Articles that must have a term for it to be worth keeping. */
  private static final int SHARED = 2;

  /** Terms that are kept of an article: nearly all, for the long tail tells in a crowd. */
  private static final int KEPT = 600;

  private final GatheringSettings settings;
  private final Likeness likeness;

  /** A gatherer with the settings that suit news. */
  public Gatherer() {
    this(GatheringSettings.defaults());
  }

  /** A gatherer with settings of its own. */
  public Gatherer(GatheringSettings settings) {
    this.settings = settings;
    this.likeness = new Likeness(settings.days());
  }

  /** A reading with its profile. */
  private record Profiled(Reading reading, Profile profile) {
    String id() {
      return reading.id();
    }
  }

  /** By date, the undated last: articles of the same days have numbers near each other. */
  private static final Comparator<Profiled> BY_DAY =
      Comparator.comparingDouble((Profiled p) -> p.profile.day()).thenComparing(Profiled::id);

  /** The gatherings, by the first of their articles by date, then by id. */
  public List<Gathering> gather(List<Reading> readings) {
    List<Profiled> articles = profiled(readings);
    Agglomeration groups = new Agglomeration(settings.likeness());
    IntStream.range(0, articles.size()).forEach(groups::add);
    for (List<Likeness.Link> links : links(articles)) {
      links.forEach(link -> groups.link(link.a(), link.b(), link.likeness()));
    }
    groups.join();
    return Arrays.stream(groups.groups())
        .parallel()
        .mapToObj(group -> gathering(groups.members(group), articles))
        .sorted(Comparator.comparing(Gatherer::first).thenComparing(Gathering::id))
        .toList();
  }

  private static List<Profiled> profiled(List<Reading> readings) {
    List<Profiled> counted =
        readings.parallelStream()
            .map(reading -> new Profiled(reading, Profiler.of(reading)))
            .sorted(BY_DAY)
            .toList();
    Rarities rarities = new Rarities();
    counted.forEach(article -> rarities.count(article.profile));
    return counted.parallelStream()
        .map(a -> new Profiled(a.reading, a.profile.weighed(rarities, SHARED, KEPT)))
        .toList();
  }

  /** For each article its links to those that come later, or that did not look at it themselves. */
  private List<List<Likeness.Link>> links(List<Profiled> articles) {
    Neighbours neighbours = new Neighbours();
    for (int i = 0; i < articles.size(); i++) {
      neighbours.add(i, articles.get(i).profile);
    }
    List<int[]> near =
        IntStream.range(0, articles.size())
            .parallel()
            .mapToObj(i -> sorted(neighbours.of(i, articles.get(i).profile)))
            .toList();
    return IntStream.range(0, articles.size())
        .parallel()
        .mapToObj(i -> links(i, near, articles))
        .toList();
  }

  private static int[] sorted(int[] articles) {
    Arrays.sort(articles);
    return articles;
  }

  private List<Likeness.Link> links(int article, List<int[]> near, List<Profiled> articles) {
    List<Likeness.Link> links = new ArrayList<>();
    for (int other : near.get(article)) {
      if (other > article || Arrays.binarySearch(near.get(other), article) < 0) {
        double alike = likeness.of(articles.get(article).profile, articles.get(other).profile);
        if (alike > 0) {
          links.add(new Likeness.Link(article, other, alike));
        }
      }
    }
    return links;
  }

  private Gathering gathering(int[] group, List<Profiled> articles) {
    List<Profiled> members =
        Arrays.stream(group)
            .mapToObj(articles::get)
            .sorted(Comparator.comparing(Profiled::id))
            .toList();
    List<Profile> profiles = members.stream().map(Profiled::profile).toList();
    return new Gathering(
        GatheringIds.of(members.stream().map(Profiled::id).toList()),
        members.stream().map(Profiled::reading).toList(),
        members.stream().map(m -> Reasons.of(m.reading, m.profile, profiles, likeness)).toList());
  }

  /** Date of the first article that has one; undated gatherings come last. */
  private static String first(Gathering gathering) {
    return gathering.readings().stream()
        .map(r -> r.article().published())
        .filter(Objects::nonNull)
        .map(Moment::value)
        .min(Comparator.naturalOrder())
        .orElse("~");
  }
}
