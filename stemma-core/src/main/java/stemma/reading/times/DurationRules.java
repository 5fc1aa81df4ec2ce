package stemma.reading.times;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/** Lengths of time, and words that point to the past, the present and the future. */
final class DurationRules {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private DurationRules() {}

  static @Nullable String countUnits(TimeMatch match, TimeAnchor anchor) {
    if (!match.has(TimeClass.NUM)) {
      return oneUnit(match, anchor);
    }
    if ((match.unit() == TimeUnit.SECOND && !plural(match)) || lasts(match)) {
      return null;
    }
    return duration(match.count(0), match.unit());
  }

  /** Whether {@code last} is the verb: the strike will last 48 hours. */
  private static boolean lasts(TimeMatch match) {
    Items items = match.items;
    int first = match.first();
    return WordIs.oneOf(items, first, "last")
        && WordIs.oneOf(
            items, first - 1, "can", "could", "may", "might", "must", "not", "should", "to", "will",
            "would");
  }

  /** One second is no duration, and {@code 2 second} is more often an ordinal. */
  private static boolean plural(TimeMatch match) {
    return match.has(TimeClass.UNITS) || match.items.isMark(match.last() - 1, '-');
  }

  private static String duration(BigDecimal count, TimeUnit unit) {
    BigDecimal worth = count.multiply(BigDecimal.valueOf(unit.worth()));
    BigDecimal whole = worth.setScale(0, java.math.RoundingMode.DOWN);
    if (worth.subtract(whole).compareTo(HALF) == 0) {
      String half = half(unit);
      if (!half.isEmpty()) {
        return whole.signum() == 0
            ? "P" + half
            : unit.duration(whole.toPlainString()) + half.replace("T", time(unit));
      }
    }
    return unit.duration(worth.stripTrailingZeros().toPlainString());
  }

  private static String time(TimeUnit unit) {
    return unit.compareTo(TimeUnit.DAY) < 0 ? "" : "T";
  }

  private static String half(TimeUnit unit) {
    return switch (unit) {
      case MINUTE -> "T30S";
      case HOUR -> "T30M";
      case DAY -> "T12H";
      case YEAR -> "6M";
      default -> "";
    };
  }

  static @Nullable String twoCounts(TimeMatch match, TimeAnchor anchor) {
    TimeUnit large = match.unit(0);
    TimeUnit small = match.unit(1);
    if (small.compareTo(large) >= 0) {
      return null;
    }
    String second = duration(match.count(1), small).substring(1);
    boolean sameKind = large.compareTo(TimeUnit.DAY) < 0;
    return duration(match.count(0), large) + (sameKind ? second.substring(1) : second);
  }

  /** One unit; what is told of a rate (three dollars a year) is none. */
  static @Nullable String oneUnit(TimeMatch match, TimeAnchor anchor) {
    TimeUnit unit = match.unit();
    if (unit == TimeUnit.SECOND || isRate(match)) {
      return null;
    }
    return unit.duration(String.valueOf(unit.worth()));
  }

  private static boolean isRate(TimeMatch match) {
    int before = match.first() - 1;
    Items items = match.items;
    if (before < 0 || !items.sameSentence(before, match.first())) {
      return false;
    }
    if (items.isNumber(before) || items.isMark(before, '%')) {
      return true;
    }
    boolean counted =
        items.isWord(before)
            && items.last(before) == 's'
            && before > 0
            && items.isNumber(before - 1);
    return counted
        || WordIs.oneOf(
            items, before, "times", "percent", "once", "twice", "cents", "dollars", "million",
            "billion", "such", "what");
  }

  static String halfUnit(TimeMatch match, TimeAnchor anchor) {
    return duration(HALF, match.unit());
  }

  static String oneAndHalf(TimeMatch match, TimeAnchor anchor) {
    BigDecimal whole = match.has(TimeClass.NUM) ? match.count(0) : BigDecimal.ONE;
    return duration(whole.add(HALF), match.unit());
  }

  static String fewUnits(TimeMatch match, TimeAnchor anchor) {
    String few = match.string(TimeClass.FEW);
    boolean two = match.says("couple");
    String count =
        two ? String.valueOf(2 * match.unit().worth()) : few == null || few.isEmpty() ? "X" : few;
    return match.unit().duration(count);
  }

  static @Nullable String some(TimeMatch match, TimeAnchor anchor) {
    return match.says("time") ? "PXM" : match.unit().duration("X");
  }

  /** Plain {@code weeks}: a length only behind words that tell of one. */
  static @Nullable String bareUnits(TimeMatch match, TimeAnchor anchor) {
    TimeUnit unit = match.unit();
    int before = match.first() - 1;
    Items items = match.items;
    if (match.first() != match.last()) {
      return unit.duration("X");
    }
    if (unit == TimeUnit.SECOND || before < 0 || !items.sameSentence(before, match.first())) {
      return null;
    }
    boolean told =
        WordIs.oneOf(
            items, before, "for", "in", "over", "within", "after", "of", "take", "takes", "took",
            "lasted", "spent", "before", "or", "and", "spend", "only", "just", "many", "more");
    return told ? unit.duration("X") : null;
  }

  static String comingUnits(TimeMatch match, TimeAnchor anchor) {
    return match.unit().duration("X");
  }

  static String recentUnits(TimeMatch match, TimeAnchor anchor) {
    TimeUnit unit = match.unit();
    boolean years = unit.compareTo(TimeUnit.YEAR) >= 0 || !match.has(TimeClass.RECENT);
    return years ? "PAST_REF" : unit.duration("X");
  }

  /** {@code in the past}, but not {@code in the past two years}. */
  static @Nullable String reference(TimeMatch match, TimeAnchor anchor) {
    int next = match.last() + 1;
    if (!match.items.sameSentence(match.last(), next)) {
      return match.argument;
    }
    long counts =
        TimeClass.NUM.bit() | TimeClass.FEW.bit() | TimeClass.UNIT.bit() | TimeClass.UNITS.bit();
    return (match.words.classes(match.items, next) & counts) == 0 ? match.argument : null;
  }

  static @Nullable String fixedWord(TimeMatch match, TimeAnchor anchor) {
    for (TimeClass as : new TimeClass[] {TimeClass.REF, TimeClass.CURRENT, TimeClass.RECENT}) {
      String value = match.string(as);
      if (value != null && match.has(as)) {
        return value.toUpperCase(Locale.ROOT);
      }
    }
    return null;
  }
}
