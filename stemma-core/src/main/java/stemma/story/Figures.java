package stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.reading.Modifier;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.story.Figure.Agreement;

/**
 * Quantities of several articles about the same thing, brought together.
 *
 * <p>Equal numbers of the same kind need little else in common; different numbers need the same
 * thing counted, the same thing told of it, and words around them in common. Two numbers of one
 * sentence never count the same. A conflict needs two articles of different origins, and a day of
 * each other where the number is one that grows.
 *
 * <p><b>Cost.</b> Quantities are compared inside one kind, with at most {@value #MOST_COMPARED}
 * figures each.
 */
final class Figures {
  private static final int MOST_COMPARED = 60;
  private static final double EQUAL_NUMBERS = 0.2;
  private static final double OTHER_NUMBERS = 0.45;
  private static final double OTHER_AMOUNTS = 0.7;
  private static final double SAME_SENSE = 0.5;
  private static final double ONLY_COUNT = 0.4;
  private static final double MOST_APART = 2.5;
  private static final double NEAR_COUNTS = 1.4;
  private static final double LEAST_COUNT = 10;

  private final Sources sources;
  private final Synonyms synonyms;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Group>> byKind = new HashMap<>();
  private final Map<String, List<Group>> byValue = new HashMap<>();
  private final Map<String, Set<String>> values = new HashMap<>();
  private final Map<String, Double> mains = new HashMap<>();

  private Figures(Sources sources, Synonyms synonyms) {
    this.sources = sources;
    this.synonyms = synonyms;
  }

  /** Quantities that count the same. */
  private record Group(List<Counted> members) {
    Counted leader() {
      return members.get(0);
    }
  }

  /** A figure with the quantities that it was made of. */
  record Made(Figure figure, List<Counted> members) {}

  /** The figures of a story, those in most articles first. */
  static List<Figure> of(Sources sources, List<Counted> all, Synonyms synonyms) {
    Figures figures = new Figures(sources, synonyms);
    for (Counted one : all) {
      figures
          .values
          .computeIfAbsent(one.article() + '|' + synonyms.head(one.kind()), k -> new TreeSet<>())
          .add(number(one));
      figures.mains.merge(
          one.article() + '|' + one.sense(), one.quantity().value().doubleValue(), Math::max);
    }
    for (Counted one : all) {
      figures.place(one);
    }
    return Sums.with(figures.made());
  }

  /** The quantities of a story, the earliest article's first. */
  static List<Counted> counted(Sources sources) {
    List<Reading> earliestFirst = new ArrayList<>(sources.readings());
    earliestFirst.sort(
        Comparator.comparing((Reading reading) -> sources.published(reading.id()))
            .thenComparing(Reading::id));
    List<Counted> all = new ArrayList<>();
    for (Reading reading : earliestFirst) {
      for (Quantity quantity : reading.quantities()) {
        if (isTold(quantity)) {
          all.add(Counted.of(sources, reading, quantity));
        }
      }
    }
    return all;
  }

  /** Ages, and the one of "one of them", are no figures of a story. */
  private static boolean isTold(Quantity quantity) {
    boolean one = quantity.value().compareTo(java.math.BigDecimal.ONE) == 0;
    boolean measured = quantity.currency() != null || quantity.unit().equals("percent");
    return !quantity.unit().equals("year of age") && !(one && !measured);
  }

  private void place(Counted one) {
    String kind = synonyms.head(one.kind());
    Group best = null;
    double bestFit = 0;
    for (Group group : candidates(kind, one)) {
      double fit = fit(group, one);
      if (fit > bestFit) {
        bestFit = fit;
        best = group;
      }
    }
    if (best == null) {
      best = new Group(new ArrayList<>());
      groups.add(best);
    }
    List<Group> ofKind = byKind.computeIfAbsent(kind, k -> new ArrayList<>());
    if (!ofKind.contains(best)) {
      ofKind.add(best);
    }
    List<Group> ofValue = byValue.computeIfAbsent(number(one), n -> new ArrayList<>());
    if (!ofValue.contains(best)) {
      ofValue.add(best);
    }
    best.members().add(one);
  }

  /** The latest figures of a kind, and those of the same number where one kind is unknown. */
  private List<Group> candidates(String kind, Counted one) {
    List<Group> candidates = new ArrayList<>(latest(byKind.getOrDefault(kind, List.of())));
    for (Group group : latest(byValue.getOrDefault(number(one), List.of()))) {
      if ((kind.isEmpty() || group.leader().kind().isEmpty()) && !candidates.contains(group)) {
        candidates.add(group);
      }
    }
    return candidates;
  }

  private static List<Group> latest(List<Group> groups) {
    return groups.subList(Math.max(0, groups.size() - MOST_COMPARED), groups.size());
  }

  private static String number(Counted one) {
    return one.quantity().value().stripTrailingZeros().toPlainString();
  }

  private double fit(Group group, Counted one) {
    double best = 0;
    int seen = 0;
    for (Counted member : group.members()) {
      if (member.article().equals(one.article())
          && (member.sentence().equals(one.sentence()) || !member.hasValueOf(one))) {
        return 0;
      }
      if (seen++ < 6) {
        best = Math.max(best, fit(member, one));
      }
    }
    return best;
  }

  private double fit(Counted a, Counted b) {
    if (a.sense() != null && b.sense() != null && !a.sense().equals(b.sense())) {
      return 0;
    }
    double overlap = sources.rarity().overlap(a.near(), b.near());
    boolean sameSense = a.sense() != null && a.sense().equals(b.sense());
    if (a.hasValueOf(b)) {
      return overlap >= EQUAL_NUMBERS || sameSense ? 1 + overlap : 0;
    }
    Set<String> common = Rarity.common(a.near(), b.near());
    if (a.kind().isEmpty() || b.kind().isEmpty() || isFar(a, b)) {
      return 0;
    }
    if (a.isMeasured() || isAmount(a)) {
      return overlap >= OTHER_AMOUNTS && common.size() >= 3 ? overlap : 0;
    }
    if (sameSense) {
      return isMain(a) && isMain(b) && !isVeryFar(a, b) ? SAME_SENSE + overlap : 0;
    }
    double near = overlap + (areOnlyCounts(a, b) ? ONLY_COUNT : 0);
    return near >= OTHER_NUMBERS && !common.isEmpty() ? near : 0;
  }

  /** Whether it is the largest number of which its article tells the same. */
  private boolean isMain(Counted one) {
    Double largest = mains.get(one.article() + '|' + one.sense());
    return largest != null && one.quantity().value().doubleValue() >= largest;
  }

  /** Numbers of this size are seldom counted twice over; more needs to agree. */
  private static boolean isAmount(Counted one) {
    return Math.abs(one.quantity().value().doubleValue()) >= 100_000;
  }

  /** Whether either is the one number that its article has of a thing that is not everywhere. */
  private boolean areOnlyCounts(Counted a, Counted b) {
    String kind = synonyms.head(a.kind());
    return !synonyms.isGeneral(kind)
        && !isVeryFar(a, b)
        && valuesOf(a).size() == 1
        && valuesOf(b).size() == 1;
  }

  private Set<String> valuesOf(Counted one) {
    return values.getOrDefault(one.article() + '|' + synonyms.head(one.kind()), Set.of());
  }

  private static boolean isVeryFar(Counted a, Counted b) {
    double one = Math.abs(a.quantity().value().doubleValue());
    double other = Math.abs(b.quantity().value().doubleValue());
    return Math.min(one, other) < LEAST_COUNT
        || Math.max(one, other) > NEAR_COUNTS * Math.min(one, other);
  }

  /** Whether two numbers lie too far apart to count the same. */
  private static boolean isFar(Counted a, Counted b) {
    double one = Math.abs(a.quantity().value().doubleValue());
    double other = Math.abs(b.quantity().value().doubleValue());
    return Math.max(one, other) > MOST_APART * Math.min(one, other);
  }

  private List<Made> made() {
    List<Made> made = new ArrayList<>();
    groups.sort(
        Comparator.comparing((Group g) -> -articles(g))
            .thenComparing(g -> g.leader().article())
            .thenComparing(g -> g.leader().quantity().span()));
    for (Group group : groups) {
      String id = "f" + (made.size() + 1);
      made.add(
          new Made(
              new Figure(id, what(group), unit(group), agreement(group), values(group), null),
              List.copyOf(group.members())));
    }
    return made;
  }

  private static long articles(Group group) {
    return group.members().stream().map(Counted::article).distinct().count();
  }

  /** The thing counted in the commonest words, the longest of equals. */
  private String what(Group group) {
    Map<String, Integer> things = new TreeMap<>();
    for (Counted member : group.members()) {
      String thing = member.thing(sources);
      if (!thing.isEmpty()) {
        things.merge(thing, 1, Integer::sum);
      }
    }
    return things.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> group.leader().surroundings(sources));
  }

  private static String unit(Group group) {
    Map<String, Integer> units = new TreeMap<>();
    for (Counted member : group.members()) {
      units.merge(member.quantity().unit(), 1, Integer::sum);
    }
    return units.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private Agreement agreement(Group group) {
    Set<Integer> origins = new TreeSet<>();
    for (Counted member : group.members()) {
      origins.add(sources.origin(member.article()));
    }
    if (origins.size() < 2) {
      return Agreement.SINGLE;
    }
    List<Counted> distinct = distinct(group.members());
    for (Counted a : distinct) {
      for (Counted b : distinct) {
        if (sources.areIndependent(a.article(), b.article())
            && !a.bounds().agreesWith(b.bounds())
            && !isLaterCount(a, b)) {
          return Agreement.CONFLICT;
        }
      }
    }
    return Agreement.AGREE;
  }

  /** One member for each value and origin. */
  private List<Counted> distinct(List<Counted> members) {
    Map<String, Counted> distinct = new TreeMap<>();
    for (Counted member : members) {
      Quantity quantity = member.quantity();
      distinct.putIfAbsent(
          quantity.value().stripTrailingZeros()
              + "|"
              + quantity.upper()
              + "|"
              + quantity.modifier()
              + "|"
              + sources.origin(member.article())
              + "|"
              + sources.day(member.article()),
          member);
    }
    return List.copyOf(distinct.values());
  }

  /** Whether a count grew from one day to a later one, so that both can have been right. */
  private boolean isLaterCount(Counted a, Counted b) {
    String one = sources.day(a.article());
    String other = sources.day(b.article());
    if (a.sense() == null || one == null || other == null || one.equals(other)) {
      return false;
    }
    boolean aFirst = one.compareTo(other) < 0;
    int values = a.quantity().value().compareTo(b.quantity().value());
    return aFirst ? values < 0 : values > 0;
  }

  private static List<Figure.Value> values(Group group) {
    record Told(java.math.BigDecimal value, String upper, Modifier modifier) {}
    Map<Told, List<Counted>> byValue = new java.util.LinkedHashMap<>();
    for (Counted member : group.members()) {
      Quantity quantity = member.quantity();
      Told told =
          new Told(
              quantity.value().stripTrailingZeros(),
              quantity.upper() == null ? "" : quantity.upper().toPlainString(),
              quantity.modifier());
      byValue.computeIfAbsent(told, t -> new ArrayList<>()).add(member);
    }
    List<Figure.Value> values = new ArrayList<>();
    byValue.forEach(
        (told, members) -> {
          Quantity first = members.get(0).quantity();
          values.add(
              new Figure.Value(first.value(), first.upper(), told.modifier(), reports(members)));
        });
    values.sort(
        Comparator.comparing((Figure.Value v) -> -v.reports().size())
            .thenComparing(Figure.Value::value)
            .thenComparing(Figure.Value::modifier));
    return values;
  }

  private static List<Report> reports(List<Counted> members) {
    return members.stream()
        .map(member -> new Report(member.article(), member.quantity().span()))
        .distinct()
        .sorted(Comparator.comparing(Report::article).thenComparing(Report::span))
        .toList();
  }
}
