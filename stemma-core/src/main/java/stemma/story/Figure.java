package stemma.story;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.reading.Modifier;

/**
 * Quantities of several articles about the same thing, brought together.
 *
 * @param id its id inside the story: {@code f1}, {@code f2} …
 * @param what the thing counted, in words
 * @param unit singular, lower case, or a currency's code
 * @param agreement whether the independent articles agree
 * @param values the different values, each with its reports
 * @param sum the parts that it is told to be made of, null when none were found
 */
public record Figure(
    String id,
    String what,
    String unit,
    Agreement agreement,
    List<Value> values,
    @Nullable Sum sum) {
  public Figure {
    values = List.copyOf(values);
  }

  /** The same with a sum, or without one. */
  Figure with(@Nullable Sum told) {
    return new Figure(id, what, unit, agreement, values, told);
  }

  /**
   * Whether articles agree: only one independent article tells it, all can hold together, or two
   * cannot.
   */
  public enum Agreement {
    SINGLE,
    AGREE,
    CONFLICT
  }

  /**
   * One value, as some articles give it.
   *
   * @param value the value
   * @param upper the upper end of a range, null when it is none
   * @param modifier how it is bounded or hedged
   * @param reports who gives it
   */
  public record Value(
      BigDecimal value, @Nullable BigDecimal upper, Modifier modifier, List<Report> reports) {
    public Value {
      reports = List.copyOf(reports);
    }
  }

  /**
   * A total and its parts.
   *
   * @param parts ids of the figures that add up
   * @param holds whether they do
   */
  public record Sum(List<String> parts, boolean holds) {
    public Sum {
      parts = List.copyOf(parts);
    }
  }
}
