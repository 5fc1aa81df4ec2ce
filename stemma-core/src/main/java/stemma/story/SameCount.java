package stemma.story;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two quantities count the same thing, and how surely.
 *
 * <p>Equal numbers of one kind need little else in common. Different numbers need more: the same
 * thing with the same complement, words around them in common beside that thing, no other place,
 * day or year told with them, and neither article may know the other's number too.
 */
final class SameCount {
  private static final double EQUAL_NUMBERS = 0.2;
  private static final double OTHER_NUMBERS = 0.45;
  private static final double OTHER_AMOUNTS = 0.7;
  private static final double SAME_SENSE = 0.5;
  private static final double RETOLD = 0.9;
  private static final Set<String> AMOUNTS =
      Set.of("million", "billion", "thousand", "dollar", "euro", "pound", "franc", "crown");
  private static final double ONLY_COUNT = 0.4;
  private static final double MOST_APART = 2.5;
  private static final double NEAR_COUNTS = 1.4;
  private static final double LEAST_COUNT = 10;
  private static final int SHARED = 2;
  private static final double MUCH_ALIKE = 0.6;
  private static final double LARGE = 1000;

  private final Sources sources;
  private final Synonyms synonyms;
  private final Map<String, Set<String>> values = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();
  private final Map<String, Set<String>> numbers = new HashMap<>();
  private final Map<String, Double> mains = new HashMap<>();

  private final Map<String, Set<String>> inSentence = new HashMap<>();

  SameCount(Sources sources, List<Counted> all, Synonyms synonyms) {
    this.sources = sources;
    this.synonyms = synonyms;
    for (Counted one : all) {
      values
          .computeIfAbsent(one.article() + '|' + synonyms.head(one.kind()), k -> new TreeSet<>())
          .add(Figures.number(one));
      inSentence.computeIfAbsent(place(one), k -> new TreeSet<>()).add(Figures.number(one));
      numbers.computeIfAbsent(one.article(), k -> new TreeSet<>()).add(Figures.number(one));
      known.computeIfAbsent(key(one), k -> new TreeSet<>()).add(Figures.number(one));
      mains.merge(
          one.article() + '|' + one.sense(), one.quantity().value().doubleValue(), Math::max);
    }
  }

  /** How surely both count the same: 0 when they do not, above 1 when the numbers are equal. */
  double fit(Counted a, Counted b) {
    if (a.hasOtherSense(b)) {
      return 0;
    }
    double overlap = sources.rarity().overlap(a.near(), b.near());
    boolean sameSense = a.sense() != null && a.sense().equals(b.sense());
    if (a.hasValueOf(b)
        && a.isAmount()
        && a.isMeasured()
        && shared(a, b) >= (isExact(a) ? 1 : SHARED)) {
      return 1 + overlap;
    }
    boolean open = a.kind().isEmpty() || b.kind().isEmpty();
    boolean same = open || synonyms.head(a.kind()).equals(synonyms.head(b.kind()));
    boolean telling = a.isTelling() && !a.isMeasured() && !b.isMeasured() && same;
    if (a.hasValueOf(b) && telling && isEnough(a, b)) {
      return 1 + overlap;
    }
    if (a.hasValueOf(b)) {
      return overlap >= EQUAL_NUMBERS || sameSense ? 1 + overlap : 0;
    }
    boolean part = !a.group().equals(b.group());
    if (part || a.kind().isEmpty() || b.kind().isEmpty() || isFar(a, b) || isElsewhere(a, b)) {
      return 0;
    }
    if (isRetold(a, b)) {
      return RETOLD;
    }
    return different(a, b, overlap, sameSense);
  }

  /** {@code 2,600 jobs} twice; of smaller numbers, or where one has no thing, a word must agree. */
  private static boolean isEnough(Counted a, Counted b) {
    boolean large = a.quantity().value().doubleValue() >= LARGE;
    boolean things = !a.kind().isEmpty() && !b.kind().isEmpty();
    Set<String> shared = new TreeSet<>(Rarity.common(a.near(), b.near()));
    if (!large) {
      shared.removeAll(a.setting().things());
    }
    return !shared.isEmpty() || (large && things);
  }

  /** {@code 18 million}, not {@code 5 million}: more than one figure of it tells. */
  private static boolean isExact(Counted a) {
    return a.quantity().value().stripTrailingZeros().precision() > 1;
  }

  private static int shared(Counted a, Counted b) {
    Set<String> shared = new TreeSet<>(Rarity.common(a.near(), b.near()));
    shared.removeAll(AMOUNTS);
    return shared.size();
  }

  /** Whether one article retells the other's sentence and puts the number in the other's place. */
  private boolean isRetold(Counted a, Counted b) {
    if (!sources.areCounterparts(a.article(), a.sentence(), b.article(), b.sentence())) {
      return false;
    }
    Set<String> one = new TreeSet<>(inSentence.getOrDefault(place(a), Set.of()));
    Set<String> other = new TreeSet<>(inSentence.getOrDefault(place(b), Set.of()));
    Set<String> both = Rarity.common(one, other);
    one.removeAll(both);
    other.removeAll(both);
    return one.size() == 1
        && other.size() == 1
        && one.contains(Figures.number(a))
        && other.contains(Figures.number(b));
  }

  private String place(Counted one) {
    return one.article() + '|' + one.sentence().start() + '|' + synonyms.head(one.kind());
  }

  /** How surely two different numbers count the same. */
  private double different(Counted a, Counted b, double overlap, boolean sameSense) {
    Set<String> shared = Rarity.common(a.near(), b.near());
    Set<String> common = new TreeSet<>(shared);
    common.removeAll(a.setting().things());
    if (a.isMeasured() || a.isAmount()) {
      return overlap >= OTHER_AMOUNTS && common.size() >= 3 ? overlap : 0;
    }
    if (sameSense) {
      boolean near = !isVeryFar(a, b) || common.size() >= SHARED;
      return isMain(a) && isMain(b) && near ? SAME_SENSE + overlap : 0;
    }
    boolean ofOne =
        !a.setting().whole().isEmpty() && a.setting().whole().equals(b.setting().whole());
    if (ofOne && !isVeryFar(a, b) && !common.isEmpty()) {
      return SAME_SENSE + overlap;
    }
    boolean only = areOnlyCounts(a, b);
    double near = overlap + (only ? ONLY_COUNT : 0);
    int fewest = only ? 0 : a.bounds().agreesWith(b.bounds()) ? 1 : SHARED;
    return near >= OTHER_NUMBERS && !shared.isEmpty() && common.size() >= fewest ? near : 0;
  }

  /**
   * Whether two different numbers are told of other things: another complement, year or place, or
   * an article knows both.
   */
  private boolean isElsewhere(Counted a, Counted b) {
    boolean bothKnown =
        isToldIn(a.article(), b)
            || isToldIn(b.article(), a)
            || known.getOrDefault(key(a), Set.of()).contains(Figures.number(b))
            || known.getOrDefault(key(b), Set.of()).contains(Figures.number(a));
    boolean otherThing =
        a.setting().isJoined() != b.setting().isJoined()
            || a.setting().isAttributive()
            || b.setting().isAttributive()
            || areApart(a.setting().complements(), b.setting().complements());
    return bothKnown
        || otherThing
        || isAtOtherTime(a, b)
        || areApart(a.setting().places(), b.setting().places());
  }

  /** Whether years set them apart; where one sentence tells none, its words must be much alike. */
  private boolean isAtOtherTime(Counted a, Counted b) {
    Set<String> one = a.setting().otherYears();
    Set<String> other = b.setting().otherYears();
    if (one.isEmpty() == other.isEmpty()) {
      return areApart(one, other);
    }
    return sources.rarity().overlap(a.near(), b.near()) < MUCH_ALIKE;
  }

  /** Whether an article tells a number, of whatever: who tells 64 and 55 means two things. */
  private boolean isToldIn(String article, Counted one) {
    return one.isTelling() && numbers.getOrDefault(article, Set.of()).contains(Figures.number(one));
  }

  private static boolean areApart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private String key(Counted one) {
    return one.article() + '|' + synonyms.head(one.kind()) + '|' + one.sense();
  }

  /** Whether it is the largest number of which its article tells the same. */
  private boolean isMain(Counted one) {
    Double largest = mains.get(one.article() + '|' + one.sense());
    return largest != null && one.quantity().value().doubleValue() >= largest;
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
}
