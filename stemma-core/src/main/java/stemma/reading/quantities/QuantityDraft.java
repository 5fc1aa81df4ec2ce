package stemma.reading.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.reading.Modifier;
import stemma.reading.Participant;
import stemma.reading.Quantity;
import stemma.reading.items.Items;
import stemma.text.Span;

/** A quantity while it is put together; never leaves the walk. */
final class QuantityDraft {
  /** First item of the quantity. */
  int first;

  /** Item of its last number. */
  int last;

  /** Index after its last item. */
  int next;

  /** Index after the thing counted, 0 when nothing is. */
  int behind;

  BigDecimal value = BigDecimal.ZERO;
  @Nullable BigDecimal upper;
  boolean negative;
  boolean isRange;
  boolean measured;
  boolean plural;

  /** Whether the value is a share of what is counted. */
  boolean ratio;

  String unit = "";
  String per = "";

  /** ISO 4217 code, null when it is no money. */
  @Nullable String code;

  /** Code of the currency whose hundredth part is counted, empty when it is not told. */
  @Nullable String minor;

  Modifier modifier = Modifier.EXACT;
  final List<Span> of = new ArrayList<>();

  QuantityDraft(int item) {
    first = item;
    last = item;
    next = item + 1;
  }

  String minorOrUnit() {
    return minor != null ? minor + unit : unit;
  }

  Quantity quantity(Items items, @Nullable Participant about) {
    Span span = new Span(items.start(first), items.end(Math.max(last, next - 1)));
    String named = code != null ? code : unit;
    String whole = per.isEmpty() ? named : named + " per " + per;
    String currency = code != null ? code : minor == null || minor.isEmpty() ? null : minor;
    BigDecimal signed = negative ? value.negate() : value;
    BigDecimal end = upper == null ? null : negative ? upper.negate() : upper;
    return new Quantity(
        span, plain(signed), end == null ? null : plain(end), whole, currency, modifier, of, about);
  }

  /** Without zeros behind the point and without an exponent. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
