package stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.text.Span;

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
  private static final Pattern CLOCK = Pattern.compile("(?:[01]?\\d|2[0-3])\\.[0-5]\\d");
  private static final Pattern MORE =
      Pattern.compile("\\s+(?:\\p{L}+\\s+)?(?:more|fewer|less|higher|lower)\\s+than\\b");
  private static final int MOST_COMPARED = 60;
  private static final int MOST_MEMBERS = 6;
  private static final String PEOPLE = "peopl";
  private static final int LEAST_TELLING = 13;
  private static final int LEAST_SHARED = 5;
  private static final int MOST_MERGED = 200;

  private final Sources sources;
  private final Synonyms synonyms;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Group>> byKind = new HashMap<>();
  private final Map<String, List<Group>> byValue = new HashMap<>();
  private final SameCount sameCount;

  private Figures(Sources sources, List<Counted> all, Synonyms synonyms) {
    this.sources = sources;
    this.synonyms = synonyms;
    this.sameCount = new SameCount(sources, all, synonyms);
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
    Figures figures = new Figures(sources, all, synonyms);
    for (Counted one : all) {
      figures.place(one);
    }
    return Sums.with(sources, synonyms, figures.made());
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
        Counted one =
            isTold(quantity) && !isClock(reading, quantity)
                ? Counted.of(sources, reading, quantity)
                : null;
        if (one != null
            && !Retractions.isIn(reading, one.sentence())
            && !isDifference(one, sources)) {
          all.add(one);
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

  /** {@code 14.30 Court adjourns}: when an entry of a running report was made. */
  private static boolean isClock(Reading reading, Quantity quantity) {
    String text = reading.article().text();
    int start = quantity.span().start();
    boolean opens = start == 0 || text.charAt(start - 1) == '\n';
    return opens && CLOCK.matcher(quantity.span().of(text)).matches();
  }

  /** {@code two more than}: by how much one number differs from another. */
  private static boolean isDifference(Counted one, Sources sources) {
    int from = one.quantity().span().end();
    Span behind = new Span(from, Math.max(from, one.sentence().end()));
    return MORE.matcher(sources.words(one.article(), behind)).lookingAt();
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
      boolean open = kind.isEmpty() || group.leader().kind().isEmpty();
      boolean people = arePeople(one, group.leader());
      if ((open || people) && !candidates.contains(group)) {
        candidates.add(group);
      }
    }
    return candidates;
  }

  /** Whether both count people, of whom one may be told by what they do: volunteers, people. */
  private static boolean arePeople(Counted one, Counted other) {
    boolean telling = one.quantity().value().doubleValue() >= LEAST_TELLING;
    boolean large = one.kind().equals(PEOPLE) || other.kind().equals(PEOPLE);
    return telling && large && one.isPeople() && other.isPeople();
  }

  private static List<Group> latest(List<Group> groups) {
    return groups.subList(Math.max(0, groups.size() - MOST_COMPARED), groups.size());
  }

  static String number(Counted one) {
    return one.quantity().value().stripTrailingZeros().toPlainString();
  }

  private double fit(Group group, Counted one) {
    double best = 0;
    int seen = 0;
    for (Counted member : group.members()) {
      boolean clash =
          member.article().equals(one.article())
              && (member.sentence().equals(one.sentence()) || !member.hasValueOf(one));
      if (clash || member.hasOtherSense(one)) {
        return 0;
      }
      if (seen++ < MOST_MEMBERS) {
        best = Math.max(best, sameCount.fit(member, one));
      }
    }
    return best;
  }

  /**
   * Joins figures that tell the same of people where they share a number: one article counts 14 and
   * 25 dead, another 25 and 31.
   */
  private void merge() {
    List<Group> told = new ArrayList<>();
    for (Group group : groups) {
      if (group.leader().sense() != null && told.size() < MOST_MERGED) {
        told.add(group);
      }
    }
    for (int i = 0; i < told.size(); i++) {
      for (int j = told.size() - 1; j > i; j--) {
        if (isOne(told.get(i), told.get(j))) {
          told.get(i).members().addAll(told.get(j).members());
          groups.remove(told.remove(j));
        }
      }
    }
  }

  /** Joins figures of one number that were parted because neither's first telling told enough. */
  private void mergeEqual() {
    for (List<Group> same : byValue.values()) {
      List<Group> some = same.subList(0, Math.min(MOST_COMPARED, same.size()));
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          Group one = some.get(i);
          Group other = some.get(j);
          if (groups.contains(one) && groups.contains(other) && areEqual(one, other)) {
            one.members().addAll(other.members());
            groups.remove(other);
          }
        }
      }
    }
  }

  private boolean areEqual(Group one, Group other) {
    if (!kind(one).equals(kind(other)) || kind(one).isEmpty()) {
      return false;
    }
    boolean fits = false;
    for (Counted a : one.members()) {
      for (Counted b : other.members()) {
        boolean clash =
            a.hasOtherSense(b)
                || !a.hasValueOf(b)
                || (a.article().equals(b.article()) && a.sentence().equals(b.sentence()));
        if (clash) {
          return false;
        }
        fits |= sameCount.fit(a, b) > 1;
      }
    }
    return fits;
  }

  private String kind(Group group) {
    return synonyms.head(group.leader().kind());
  }

  private boolean isOne(Group one, Group other) {
    Counted first = one.leader();
    if (!Objects.equals(first.sense(), other.leader().sense())) {
      return false;
    }
    boolean shared = false;
    for (Counted a : one.members()) {
      for (Counted b : other.members()) {
        boolean clash =
            a.hasOtherSense(b)
                || !a.group().equals(b.group())
                || !synonyms.head(a.kind()).equals(synonyms.head(b.kind()))
                || (a.article().equals(b.article())
                    && (a.sentence().equals(b.sentence()) || !a.hasValueOf(b)));
        if (clash) {
          return false;
        }
        shared |= a.hasValueOf(b) && a.quantity().value().doubleValue() >= LEAST_SHARED;
      }
    }
    return shared;
  }

  private List<Made> made() {
    merge();
    mergeEqual();
    List<Made> made = new ArrayList<>();
    FigureMaker maker = new FigureMaker(sources);
    groups.sort(
        Comparator.comparing((Group g) -> -articles(g))
            .thenComparing(g -> g.leader().article())
            .thenComparing(g -> g.leader().quantity().span()));
    for (Group group : groups) {
      String id = "f" + (made.size() + 1);
      made.add(new Made(maker.figure(id, group.members()), List.copyOf(group.members())));
    }
    return made;
  }

  private static long articles(Group group) {
    return group.members().stream().map(Counted::article).distinct().count();
  }
}
