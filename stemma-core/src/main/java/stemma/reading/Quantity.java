package stemma.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.text.Span;

/**
 * A number of something. Dates, times and ordinals are none.
 *
 * @param span the words of the number with its unit sign, scale and modifier
 * @param value the value, scales multiplied out
 * @param upper the upper end of a range, null when it is none
 * @param unit the thing counted or measured: singular, lower case; a currency's ISO 4217 code;
 *     {@code percent}; empty when unknown
 * @param currency ISO 4217 code for money, else null
 * @param modifier how the value is bounded or hedged
 * @param of the thing counted, as written
 * @param about who or what the quantity is told of, null when not clear
 */
public record Quantity(
    Span span,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    @Nullable String currency,
    Modifier modifier,
    List<Span> of,
    @Nullable Participant about) {
  public Quantity {
    of = List.copyOf(of);
  }
}
