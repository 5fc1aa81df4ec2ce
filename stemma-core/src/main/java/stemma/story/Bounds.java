package stemma.story;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import stemma.reading.Modifier;

/**
 * The values that a quantity can stand for, given its modifier and how roundly it is told.
 *
 * <p>Generous on purpose: {@code about} allows a tenth, {@code up to} everything below, and a
 * number with two or more final zeros half of its last told place. Two quantities conflict only if
 * their bounds have no value in common.
 *
 * @param low the smallest value
 * @param high the largest value
 */
record Bounds(double low, double high) {
  private static final double ABOUT = 0.1;
  private static final double NEARLY = 0.15;

  /** The bounds of a quantity. */
  static Bounds of(BigDecimal value, @Nullable BigDecimal upper, Modifier modifier) {
    double v = value.doubleValue();
    double slack = rounding(value);
    if (upper != null) {
      return new Bounds(v - slack, upper.doubleValue() + rounding(upper));
    }
    double size = Math.abs(v);
    return switch (modifier) {
      case EXACT -> new Bounds(v - slack, v + slack);
      case ABOUT ->
          new Bounds(v - Math.max(slack, size * ABOUT), v + Math.max(slack, size * ABOUT));
      case NEARLY -> new Bounds(v - size * NEARLY, v + slack);
      case AT_MOST, LESS_THAN -> new Bounds(Double.NEGATIVE_INFINITY, v);
      case AT_LEAST, MORE_THAN -> new Bounds(v, Double.POSITIVE_INFINITY);
    };
  }

  /** Whether both can hold together. */
  boolean agreesWith(Bounds other) {
    return low <= other.high && other.low <= high;
  }

  /** Half of the last told place of a number with two or more final zeros, or with decimals. */
  private static double rounding(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? value : value.stripTrailingZeros();
    int zeros = -plain.scale();
    if (zeros >= 2) {
      return Math.pow(10, zeros) / 2;
    }
    return plain.scale() > 0 ? Math.pow(10, -plain.scale()) / 2 : 0;
  }
}
