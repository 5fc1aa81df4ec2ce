package stemma.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stemma.reading.Modifier;
import stemma.text.Span;

/**
 * Totals checked against the parts that an article gives beside them: {@code 43 people: 32 men and
 * 11 women}.
 *
 * <p>The parts are a row of whole numbers in one sentence or table. What ties them to their total
 * is what stands between ({@link Partition}), or that a total which is not small is filled exactly
 * by numbers of its own kind near it. Parts that do not fill a total are told only where the text
 * says that they are all of it.
 */
final class Sums {
  private static final int REACH = 400;
  private static final int FAR_REACH = 1500;
  private static final int MOST_PARTS = 5;
  private static final int APART = 80;
  private static final BigDecimal LEAST_TOTAL = BigDecimal.valueOf(3);
  private static final double TELLING_TOTAL = 20;
  private static final double LEAST_SHARE = 0.5;
  private static final double MOST_SHARE = 1.5;

  private final Sources sources;
  private final Synonyms synonyms;

  private Sums(Sources sources, Synonyms synonyms) {
    this.sources = sources;
    this.synonyms = synonyms;
  }

  /** The parts of a total in one article. */
  private record Parts(List<Counted> members, boolean holds) {}

  /** The figures with their sums. */
  static List<Figure> with(Sources sources, Synonyms synonyms, List<Figures.Made> made) {
    Sums sums = new Sums(sources, synonyms);
    Map<String, List<Counted>> byArticle = new TreeMap<>();
    Map<Counted, String> figureOf = new HashMap<>();
    for (Figures.Made one : made) {
      for (Counted member : one.members()) {
        figureOf.put(member, one.figure().id());
        byArticle.computeIfAbsent(member.article(), a -> new ArrayList<>()).add(member);
      }
    }
    Map<String, Figure.Sum> found = new HashMap<>();
    for (List<Counted> quantities : byArticle.values()) {
      quantities.sort(Comparator.comparing(counted -> counted.quantity().span()));
      for (int i = 0; i < quantities.size(); i++) {
        Parts parts = sums.parts(quantities, i);
        if (parts != null) {
          List<String> ids = parts.members().stream().map(figureOf::get).distinct().toList();
          found.merge(
              figureOf.get(quantities.get(i)),
              new Figure.Sum(ids, parts.holds()),
              (one, other) -> one.holds() ? one : other.holds() ? other : one);
        }
      }
    }
    return made.stream().map(one -> one.figure().with(found.get(one.figure().id()))).toList();
  }

  /** The parts of a total, null when none are told beside it. */
  private @Nullable Parts parts(List<Counted> ordered, int total) {
    if (!isWhole(ordered.get(total))) {
      return null;
    }
    Parts open = null;
    for (int from = 0; from < ordered.size(); from++) {
      if (from == total || isFar(ordered, total, from)) {
        continue;
      }
      Parts parts = run(ordered, total, from);
      if (parts != null && parts.holds()) {
        return parts;
      }
      open = open == null ? parts : open;
    }
    return open;
  }

  /** The row of numbers that begins at one and fills the total, or should. */
  private @Nullable Parts run(List<Counted> ordered, int total, int from) {
    Counted whole = ordered.get(total);
    List<Counted> row = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = from; i < ordered.size() && i != total && row.size() < MOST_PARTS; i++) {
      Counted part = ordered.get(i);
      if (!isPart(part) || (!row.isEmpty() && !follows(row.get(row.size() - 1), part))) {
        break;
      }
      row.add(part);
      sum = sum.add(part.quantity().value());
      if (row.size() >= 2 && sum.compareTo(whole.quantity().value()) == 0) {
        return isTied(whole, row) ? new Parts(row, true) : null;
      }
    }
    return row.size() >= 2 && isWholly(whole, row, sum) ? new Parts(row, false) : null;
  }

  /** Whether what stands between ties a row of numbers to the total that it fills. */
  private boolean isTied(Counted whole, List<Counted> row) {
    boolean kind = row.stream().allMatch(part -> isKindOf(whole, part));
    boolean telling = whole.quantity().value().doubleValue() >= TELLING_TOTAL;
    boolean listed = follows(whole, row.get(0)) && !partition(whole, row).isTold();
    if (pointsBack(whole, row.get(0)) && telling) {
      return true;
    }
    return partition(whole, row).isTold() || (kind && telling && !listed);
  }

  /** Whether the text says that a row of numbers is all of a total that it does not fill. */
  private boolean isWholly(Counted whole, List<Counted> row, BigDecimal sum) {
    double share = sum.doubleValue() / whole.quantity().value().doubleValue();
    boolean kind = row.stream().allMatch(part -> isKindOf(whole, part));
    return kind
        && share >= LEAST_SHARE
        && share <= MOST_SHARE
        && row.stream().noneMatch(whole::hasOtherSense)
        && partition(whole, row).isWhole();
  }

  private Partition partition(Counted whole, List<Counted> row) {
    return Partition.of(
        sources.reading(whole.article()).article().text(),
        whole.quantity().span(),
        new Span(
            row.get(0).quantity().span().start(), row.get(row.size() - 1).quantity().span().end()),
        row.get(row.size() - 1).sentence());
  }

  /** Whether a part may be of the total's kind: men of people, nothing told of anything. */
  private boolean isKindOf(Counted whole, Counted part) {
    String one = synonyms.head(whole.kind());
    String other = synonyms.head(part.kind());
    boolean kind = one.equals(other) || one.isEmpty() || other.isEmpty();
    return kind && !whole.hasOtherSense(part);
  }

  /** Whether a number goes on a row: in the same sentence or the next line, not far behind. */
  private boolean follows(Counted last, Counted next) {
    int from = last.quantity().span().end();
    int to = next.quantity().span().start();
    if (to <= from || to - from > APART) {
      return false;
    }
    String between = sources.words(last.article(), new Span(from, to));
    boolean lines = between.indexOf('\n') >= 0;
    return lines
        || (last.sentence().equals(next.sentence())
            && (between.contains(",") || between.contains(" and ") || between.contains(";")));
  }

  /** Whether a number stands too far from a total for a part that does not point back to it. */
  private boolean isFar(List<Counted> ordered, int total, int from) {
    Counted whole = ordered.get(total);
    Counted part = ordered.get(from);
    int apart = Math.abs(whole.quantity().span().start() - part.quantity().span().start());
    return apart > (pointsBack(whole, part) ? FAR_REACH : REACH);
  }

  /** {@code 42 of the injured}: the part says of whom it is one. */
  private boolean pointsBack(Counted whole, Counted part) {
    int from = part.quantity().span().end();
    Span behind = new Span(from, Math.max(from, part.sentence().end()));
    return whole.sense() != null
        && whole.sense().equals(part.sense())
        && whole.quantity().span().end() <= from
        && sources.words(part.article(), behind).startsWith(" of the ");
  }

  private static boolean isWhole(Counted one) {
    return (isPart(one) || isLeast(one)) && one.quantity().value().compareTo(LEAST_TOTAL) >= 0;
  }

  private static boolean isLeast(Counted one) {
    return one.quantity().modifier() == Modifier.AT_LEAST && isNumber(one);
  }

  private static boolean isPart(Counted one) {
    return one.quantity().modifier() == Modifier.EXACT && isNumber(one);
  }

  private static boolean isNumber(Counted one) {
    return !one.kind().equals("percent")
        && !one.setting().isAttributive()
        && one.quantity().upper() == null
        && one.quantity().value().signum() > 0
        && one.quantity().value().stripTrailingZeros().scale() <= 0;
  }
}
