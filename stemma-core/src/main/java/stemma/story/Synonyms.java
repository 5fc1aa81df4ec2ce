package stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which words a story uses for the same things counted: where two articles give the same telling
 * number of things in like words ({@code 43 vessels}, {@code 43 hulks}), the things are the same.
 *
 * <p>A number is telling when it is not small and not round. Words for people are one kind from the
 * start.
 */
final class Synonyms {
  private static final Set<String> PEOPLE =
      Set.copyOf(
          Arrays.asList(
              ("peopl person man men woman women child childr boy girl resid inhabit citiz individu"
                      + " adult human victim survivor")
                  .split(" ")));
  private static final Set<String> GENERAL =
      Set.copyOf(
          Arrays.asList(
              ("second minut hour day week month year decade metr meter mil kilometr kilometer foot"
                      + " feet inch acr hectar ton tonn pound kilo kilogram gram litr liter gallon"
                      + " degre point percent tim part way thing case cas nation countr stat group"
                      + " member govern")
                  .split(" ")));
  private static final int LEAST = 13;
  private static final int MOST = 16;
  private static final int MOST_OF_A_KIND = 3;

  private final Map<String, String> heads;
  private final Map<String, String> units;

  private Synonyms(Map<String, String> heads, Map<String, String> units) {
    this.heads = heads;
    this.units = units;
  }

  /** Finds the synonyms among quantities. */
  static Synonyms of(List<Counted> all, Sources sources) {
    Map<String, List<Counted>> byNumber = new TreeMap<>();
    for (Counted one : all) {
      if (isTelling(one)) {
        byNumber
            .computeIfAbsent(
                one.quantity().value().stripTrailingZeros().toPlainString(), n -> new ArrayList<>())
            .add(one);
      }
    }
    Map<String, String> heads = new HashMap<>();
    byNumber.values().forEach(same -> join(same, heads, sources.rarity()));
    retold(all, sources, heads);
    Map<String, String> units = new TreeMap<>();
    all.forEach(one -> units.putIfAbsent(one.kind(), one.quantity().unit()));
    return new Synonyms(heads, units);
  }

  private static void join(List<Counted> same, Map<String, String> heads, Rarity rarity) {
    Map<String, Integer> tellings = new TreeMap<>();
    List<Counted> distinct = new ArrayList<>();
    for (Counted one : same) {
      boolean taken = tellings.merge(one.kind(), 1, Integer::sum) <= MOST_OF_A_KIND;
      if (taken && distinct.size() < MOST) {
        distinct.add(one);
      }
    }
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = i + 1; j < distinct.size(); j++) {
        Counted a = distinct.get(i);
        Counted b = distinct.get(j);
        Set<String> common = new TreeSet<>(Rarity.common(a.near(), b.near()));
        if (common.size() >= 2 && rarity.overlap(a.near(), b.near()) >= 0.25) {
          unite(a, b, heads);
        }
      }
    }
  }

  /** The same number of things in a sentence and in the one that retells it. */
  private static void retold(List<Counted> all, Sources sources, Map<String, String> heads) {
    Map<String, Counted> first = new HashMap<>();
    for (Counted one : all) {
      if (one.isMeasured()
          || one.kind().isEmpty()
          || PEOPLE.contains(one.kind())
          || GENERAL.contains(one.kind())) {
        continue;
      }
      String key =
          sources.source(one.article(), one.sentence())
              + '|'
              + one.quantity().value().stripTrailingZeros().toPlainString();
      Counted other = first.putIfAbsent(key, one);
      if (other != null && !other.article().equals(one.article())) {
        unite(other, one, heads);
      }
    }
  }

  private static void unite(Counted a, Counted b, Map<String, String> heads) {
    String one = find(heads, a.kind());
    String other = find(heads, b.kind());
    if (!one.equals(other)) {
      boolean first = one.compareTo(other) < 0;
      heads.put(first ? other : one, first ? one : other);
    }
  }

  private static boolean isTelling(Counted one) {
    double value = one.quantity().value().doubleValue();
    return !one.isMeasured()
        && !one.kind().isEmpty()
        && !PEOPLE.contains(one.kind())
        && !GENERAL.contains(one.kind())
        && value >= LEAST
        && (value < 100 || one.quantity().value().precision() - trailingZeros(one) >= 2);
  }

  private static int trailingZeros(Counted one) {
    return Math.max(0, -one.quantity().value().stripTrailingZeros().scale());
  }

  /** The word that stands for all words of its kind. */
  String head(String kind) {
    return PEOPLE.contains(kind) ? Counted.PERSON : find(heads, kind);
  }

  /** Whether things of a kind are counted everywhere, so that two counts need more in common. */
  boolean isGeneral(String head) {
    return head.equals(Counted.PERSON) || GENERAL.contains(head);
  }

  /** The words that are synonyms here, in the plural, each with what its kind is called. */
  Map<String, String> terms() {
    Map<String, String> terms = new TreeMap<>();
    for (String kind : heads.keySet()) {
      String head = units.getOrDefault(find(heads, kind), find(heads, kind)) + "s";
      terms.put(units.getOrDefault(kind, kind) + "s", head);
      terms.put(head, head);
    }
    return terms;
  }

  private static String find(Map<String, String> heads, String kind) {
    String head = kind;
    while (heads.containsKey(head)) {
      head = heads.get(head);
    }
    return head;
  }
}
