package stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.reading.Modifier;
import stemma.reading.Quantity;
import stemma.story.Figure.Agreement;

/** Makes a figure of the quantities that count the same: its words, its values, its agreement. */
final class FigureMaker {
  private final Sources sources;

  FigureMaker(Sources sources) {
    this.sources = sources;
  }

  /** The figure of some quantities, the first leading; its sum is not told yet. */
  Figure figure(String id, List<Counted> members) {
    return new Figure(id, what(members), unit(members), agreement(members), values(members), null);
  }

  /**
   * The thing counted in the commonest words, the longest of equals, and what is told of it: {@code
   * people, missing}.
   */
  private String what(List<Counted> members) {
    String group = members.get(0).group();
    String told = thing(members);
    String thing = told.isEmpty() ? group : told;
    String sense =
        members.stream().map(Counted::sense).filter(Objects::nonNull).findFirst().orElse("");
    Counted first = members.get(0);
    boolean amount = first.isAmount() && first.isMoney() && thing.indexOf(' ') < 0;
    if (thing.isEmpty() || (amount && sense.isEmpty())) {
      return sense.isEmpty() ? members.get(0).surroundings(sources) : sense;
    }
    return sense.isEmpty() ? thing : thing + ", " + sense;
  }

  private String thing(List<Counted> members) {
    Map<String, Integer> things = new TreeMap<>();
    for (Counted member : members) {
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
        .orElse("");
  }

  private static String unit(List<Counted> members) {
    Map<String, Integer> units = new TreeMap<>();
    for (Counted member : members) {
      units.merge(member.quantity().unit(), 1, Integer::sum);
    }
    return units.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private Agreement agreement(List<Counted> members) {
    Set<Integer> origins = new TreeSet<>();
    for (Counted member : members) {
      origins.add(sources.origin(member.article()));
    }
    if (origins.size() < 2) {
      return Agreement.SINGLE;
    }
    List<Counted> distinct = distinct(members);
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
    String whole = a.setting().whole();
    boolean part = !whole.isEmpty() && whole.equals(b.setting().whole());
    boolean grows = part || a.sense() != null || b.sense() != null;
    if (!grows || one == null || other == null || one.equals(other)) {
      return false;
    }
    boolean aFirst = one.compareTo(other) < 0;
    int values = a.quantity().value().compareTo(b.quantity().value());
    return aFirst ? values < 0 : values > 0;
  }

  private static List<Figure.Value> values(List<Counted> members) {
    record Told(java.math.BigDecimal value, String upper, Modifier modifier) {}
    Map<Told, List<Counted>> byValue = new java.util.LinkedHashMap<>();
    for (Counted member : members) {
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
        (told, same) -> {
          Quantity first = same.get(0).quantity();
          values.add(
              new Figure.Value(first.value(), first.upper(), told.modifier(), reports(same)));
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
