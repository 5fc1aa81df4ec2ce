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
 * sentence never count the same. A conflict needs two articles of different origins, told within a
 * day of each other where the number is one that grows.
 *
 * <p><b>Cost.</b> Quantities are compared inside one kind, with at most {@value #MOST_COMPARED}
 * figures each.
 */
final class Figures {
  private static final int MOST_COMPARED = 60;
  private static final double EQUAL_NUMBERS = 0.2;
  private static final double OTHER_NUMBERS = 0.45;
  private static final double MOST_APART = 2.5;

  private final Sources sources;
  private final Synonyms synonyms;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Group>> byKind = new HashMap<>();

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
      figures.place(one);
    }
    return Sums.with(figures.made(), sources);
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
        all.add(Counted.of(sources, reading, quantity));
      }
    }
    return all;
  }

  private void place(Counted one) {
    String kind = synonyms.head(one.kind());
    Group best = null;
    double bestFit = 0;
    List<Group> candidates = byKind.computeIfAbsent(kind, k -> new ArrayList<>());
    int from = Math.max(0, candidates.size() - MOST_COMPARED);
    for (Group group : candidates.subList(from, candidates.size())) {
      double fit = fit(group, one);
      if (fit > bestFit) {
        bestFit = fit;
        best = group;
      }
    }
    if (best == null) {
      best = new Group(new ArrayList<>());
      groups.add(best);
      candidates.add(best);
    }
    best.members().add(one);
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
    if (a.isMeasured() && overlap < 0.6 || isFar(a, b)) {
      return 0;
    }
    double near = sameSense && !a.isMeasured() ? overlap + 0.35 : overlap;
    return near >= OTHER_NUMBERS && Rarity.common(a.near(), b.near()).size() >= 2 ? near : 0;
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
        .orElseGet(
            () ->
                sources
                    .words(group.leader().article(), group.leader().quantity().span())
                    .replaceAll("\\s+", " "));
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

  /** Whether two counts are of different days, so that both can have been right. */
  private boolean isLaterCount(Counted a, Counted b) {
    String one = sources.day(a.article());
    String other = sources.day(b.article());
    return a.sense() != null && one != null && other != null && !one.equals(other);
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
