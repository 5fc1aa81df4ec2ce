package stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.reading.Modifier;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.reading.TimeExpression;
import stemma.reading.TimeType;
import stemma.reading.Undertaking;
import stemma.text.Span;

/** Until when, for how long and up to how much an undertaking goes, as its action tells. */
final class Limits {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:by|until|till|within|for|before|over|no later than|at least|at most|from"
              + "|between|through)(?: the)?(?: next)?\\s+$");
  private static final int REACH = 24;

  private Limits() {}

  /** The places of the limits in the article, in reading order. */
  static List<Span> of(Reading reading, Undertaking undertaking) {
    List<Span> limits = new ArrayList<>();
    for (Span action : undertaking.action()) {
      for (TimeExpression time : reading.times()) {
        if (action.contains(time.span())) {
          String text = reading.article().text();
          int from = Math.max(action.start(), time.span().start() - REACH);
          Matcher before = BEFORE.matcher(text.substring(from, time.span().start()));
          boolean lasts = time.type() == TimeType.DURATION;
          if (before.find() && (lasts || !before.group().strip().equalsIgnoreCase("for"))) {
            limits.add(new Span(from + before.start(), time.span().end()));
          }
        }
      }
      for (Quantity quantity : reading.quantities()) {
        boolean bound =
            quantity.modifier() == Modifier.AT_MOST || quantity.modifier() == Modifier.LESS_THAN;
        if (bound && action.contains(quantity.span())) {
          limits.add(quantity.of().stream().reduce(quantity.span(), Span::hull));
        }
      }
    }
    return limits.stream().sorted().toList();
  }
}
