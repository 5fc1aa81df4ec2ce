package stemma.story;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * <p>The parts stand together in one sentence or in a table, the total before them in the same
 * sentence or in one of the two before, or first in the next. Only whole numbers of things are
 * summed, and only parts that fill the total exactly are called its parts.
 */
final class Sums {
  private static final int REACH = 500;
  private static final int MOST_PARTS = 5;

  private Sums() {}

  /** The figures with their sums. */
  static List<Figure> with(List<Figures.Made> made) {
    Map<String, List<Counted>> byArticle = new TreeMap<>();
    Map<Counted, String> figureOf = new HashMap<>();
    for (Figures.Made one : made) {
      for (Counted member : one.members()) {
        figureOf.put(member, one.figure().id());
        byArticle.computeIfAbsent(member.article(), a -> new ArrayList<>()).add(member);
      }
    }
    Map<String, Figure.Sum> sums = new HashMap<>();
    byArticle.forEach(
        (article, quantities) -> {
          List<Counted> ordered = new ArrayList<>(quantities);
          ordered.sort(java.util.Comparator.comparing(c -> c.quantity().span()));
          for (int i = 0; i < ordered.size(); i++) {
            List<Counted> parts = parts(ordered, i);
            if (parts != null) {
              sums.putIfAbsent(
                  figureOf.get(ordered.get(i)),
                  new Figure.Sum(parts.stream().map(figureOf::get).distinct().toList(), true));
            }
          }
        });
    List<Figure> figures = new ArrayList<>();
    for (Figures.Made one : made) {
      Figure f = one.figure();
      figures.add(
          new Figure(f.id(), f.what(), f.unit(), f.agreement(), f.values(), sums.get(f.id())));
    }
    return List.copyOf(figures);
  }

  /** The run of quantities after a total, or before it, that fills it; null when there is none. */
  private static @Nullable List<Counted> parts(List<Counted> ordered, int total) {
    if (!isWhole(ordered.get(total))) {
      return null;
    }
    for (int from = total + 1; from <= total + 3; from++) {
      List<Counted> parts = run(ordered, total, from);
      if (parts != null) {
        return parts;
      }
    }
    for (int size = 2; size <= MOST_PARTS && size <= total; size++) {
      List<Counted> parts = run(ordered, total, total - size);
      if (parts != null && parts.size() == size) {
        return parts;
      }
    }
    return null;
  }

  private static @Nullable List<Counted> run(List<Counted> ordered, int total, int from) {
    Counted whole = ordered.get(total);
    BigDecimal left = whole.quantity().value();
    List<Counted> parts = new ArrayList<>();
    for (int i = from; i < ordered.size() && i >= 0 && parts.size() < MOST_PARTS; i++) {
      Counted part = ordered.get(i);
      if (i == total || !isWhole(part) || isFar(whole, part) || !standsWith(parts, part)) {
        return null;
      }
      parts.add(part);
      left = left.subtract(part.quantity().value());
      if (left.signum() == 0) {
        return parts.size() >= 2 ? parts : null;
      }
      if (left.signum() < 0) {
        return null;
      }
    }
    return null;
  }

  private static boolean standsWith(List<Counted> parts, Counted part) {
    if (parts.isEmpty()) {
      return true;
    }
    Span last = parts.get(parts.size() - 1).quantity().span();
    return parts.get(0).sentence().equals(part.sentence())
        || part.quantity().span().start() - last.end() <= 40;
  }

  private static boolean isFar(Counted whole, Counted part) {
    Span a = whole.quantity().span();
    Span b = part.quantity().span();
    return Math.abs(a.start() - b.start()) > REACH;
  }

  private static boolean isWhole(Counted one) {
    return !one.isMeasured()
        && one.quantity().upper() == null
        && one.quantity().modifier() == Modifier.EXACT
        && one.quantity().value().signum() > 0
        && one.quantity().value().stripTrailingZeros().scale() <= 0
        && one.quantity().value().compareTo(BigDecimal.valueOf(3)) >= 0;
  }
}
