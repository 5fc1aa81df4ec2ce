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
 * Neighbours} which are worth comparing, {@link Likeness} how alike they are, {@link Prints} which
 * are one text, so that they do not hide others from each other, {@link Agglomeration} joins them.
 * For articles that arrive one by one there is {@link GatheringStream}.
 */
public final class Gatherer {
  /** Articles that must have a term for it to be worth keeping. */
  private static final int SHARED = 2;

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
    List<Profiled> counted = counted(readings);
    int[] every = IntStream.range(0, counted.size()).toArray();
    List<Profiled> articles = weighed(counted, every);
    List<Likeness.Link> links = links(every, articles);
    Prints prints = Prints.of(articles.size(), links);
    if (prints.texts().length < articles.size()) {
      articles = weighed(counted, prints.texts());
      links = links(prints.texts(), articles);
    }
    return joined(articles, prints, links);
  }

  private List<Gathering> joined(
      List<Profiled> articles, Prints prints, List<Likeness.Link> links) {
    Agglomeration groups = new Agglomeration(settings.likeness());
    Arrays.stream(prints.texts()).forEach(text -> groups.add(text, prints.of(text)));
    links.forEach(link -> groups.link(link.a(), link.b(), link.likeness()));
    groups.join();
    return Arrays.stream(groups.groups())
        .parallel()
        .mapToObj(group -> gathering(prints.all(groups.members(group)), articles))
        .sorted(Comparator.comparing(Gatherer::first).thenComparing(Gathering::id))
        .toList();
  }

  private static List<Profiled> counted(List<Reading> readings) {
    return readings.parallelStream()
        .map(reading -> new Profiled(reading, Profiler.of(reading)))
        .sorted(BY_DAY)
        .toList();
  }

  /** Articles weighed by how rare their terms are among some of them. */
  private static List<Profiled> weighed(List<Profiled> counted, int[] among) {
    Rarities rarities = new Rarities();
    for (int article : among) {
      rarities.count(counted.get(article).profile);
    }
    return counted.parallelStream()
        .map(a -> new Profiled(a.reading, a.profile.weighed(rarities, SHARED, Profile.KEPT)))
        .toList();
  }

  /** Links between articles that are worth comparing: each pair once, in order. */
  private List<Likeness.Link> links(int[] numbers, List<Profiled> articles) {
    List<Profile> profiles = articles.stream().map(Profiled::profile).toList();
    Neighbours neighbours = new Neighbours();
    for (int article : numbers) {
      neighbours.add(article, profiles.get(article));
    }
    int[][] near = new int[profiles.size()][];
    Arrays.stream(numbers)
        .parallel()
        .forEach(article -> near[article] = sorted(neighbours.of(article, profiles.get(article))));
    return Arrays.stream(numbers)
        .parallel()
        .mapToObj(article -> links(article, near, profiles))
        .flatMap(List::stream)
        .toList();
  }

  private static int[] sorted(int[] articles) {
    Arrays.sort(articles);
    return articles;
  }

  /** The links of an article to those that come later, or that did not look at it themselves. */
  private List<Likeness.Link> links(int article, int[][] near, List<Profile> profiles) {
    List<Likeness.Link> links = new ArrayList<>();
    for (int other : near[article]) {
      if (other > article || Arrays.binarySearch(near[other], article) < 0) {
        Profile mine = profiles.get(article);
        Profile theirs = profiles.get(other);
        double alike = likeness.of(mine, theirs);
        if (alike > 0) {
          boolean same = alike >= Likeness.SAME && mine.with(theirs).cosine() >= Likeness.SAME;
          links.add(new Likeness.Link(article, other, alike, same));
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
