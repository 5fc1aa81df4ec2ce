package stemma.gathering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
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
 * Likeness} which are alike, {@link Agglomeration} joins them.
 */
public final class Gatherer {
  private final GatheringSettings settings;

  /** A gatherer with the settings that suit news. */
  public Gatherer() {
    this(GatheringSettings.defaults());
  }

  /** A gatherer with settings of its own. */
  public Gatherer(GatheringSettings settings) {
    this.settings = settings;
  }

  /** The gatherings, by the first of their articles by date, then by id. */
  public List<Gathering> gather(List<Reading> readings) {
    List<Reading> sorted =
        readings.stream().sorted(Comparator.comparing(r -> r.article().id())).toList();
    Rarities rarities = new Rarities(settings.background());
    List<Terms> terms = sorted.parallelStream().map(r -> Terms.of(r.article(), rarities)).toList();
    rarities.count(terms);
    List<Profile> profiles = terms.parallelStream().map(t -> Profile.of(t, rarities)).toList();
    double[] days = sorted.stream().mapToDouble(r -> day(r.article().published())).toArray();
    List<Likeness.Link> links = Likeness.of(profiles, days, settings.days());
    List<Gathering> gatherings = new ArrayList<>();
    for (List<Integer> members : Agglomeration.join(sorted.size(), links, settings.likeness())) {
      gatherings.add(gathering(members, sorted, profiles, days));
    }
    gatherings.sort(Comparator.comparing(Gatherer::first).thenComparing(Gathering::id));
    return List.copyOf(gatherings);
  }

  private static Gathering gathering(
      List<Integer> members, List<Reading> readings, List<Profile> profiles, double[] days) {
    Reasons reasons = new Reasons(readings, profiles, days);
    return new Gathering(
        id(members, readings),
        members.stream().map(readings::get).toList(),
        members.stream().map(m -> reasons.of(m, members)).toList());
  }

  /** Date of the first article that has one; undated gatherings come last. */
  private static String first(Gathering gathering) {
    return gathering.readings().stream()
        .map(r -> r.article().published())
        .filter(java.util.Objects::nonNull)
        .map(Moment::value)
        .min(Comparator.naturalOrder())
        .orElse("~");
  }

  /** Days since 1970 of a moment, not a number when it is not known to the day. */
  private static double day(@org.jspecify.annotations.Nullable Moment moment) {
    if (moment == null || moment.value().length() < 10) {
      return Double.NaN;
    }
    try {
      return LocalDate.parse(moment.value().substring(0, 10)).toEpochDay();
    } catch (DateTimeParseException e) {
      return Double.NaN;
    }
  }

  private static String id(List<Integer> members, List<Reading> readings) {
    StringBuilder names = new StringBuilder();
    for (int member : members) {
      names.append(readings.get(member).article().id()).append('\n');
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(names.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
