package stemma.reading.items;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import stemma.reading.items.NumberWords.Kind;

/**
 * Puts numbers together from the pieces of a text: {@code 1,200}, {@code two dozen}, {@code half a
 * million}, {@code 5 1/2}, {@code tens of thousands}.
 */
final class NumberParser {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Pieces pieces;
  private final NumberWords words;
  private final NumberStyle style;

  /** Index after the number's last piece; meaningful after {@link #parse} found one. */
  int next;

  /** The upper end, when nobody counted. */
  @Nullable BigDecimal upper;

  /** Whether the number is made with words of scale. */
  boolean scaled;

  /** Whether the number is a fraction. */
  boolean fraction;

  NumberParser(Pieces pieces, NumberWords words, NumberStyle style) {
    this.pieces = pieces;
    this.words = words;
    this.style = style;
  }

  /** The number that begins at a piece, null when none does. */
  @Nullable BigDecimal parse(int at) {
    upper = null;
    scaled = false;
    fraction = false;
    next = at;
    BigDecimal value = begun(at);
    return value != null && fraction ? ofScale(value) : value;
  }

  private @Nullable BigDecimal begun(int at) {
    if (pieces.kind[at] == Pieces.NUMBER) {
      return digits(at);
    }
    if (pieces.kind[at] == Pieces.MARK) {
      return mark(at);
    }
    Kind kind = words.kind(pieces.word[at]);
    return kind == null || !boundary(at) ? null : word(at, kind);
  }

  /** {@code a quarter of a million}. */
  private BigDecimal ofScale(BigDecimal part) {
    boolean whole =
        next + 2 < pieces.size
            && of(next)
            && words.kind(pieces.word[next + 1]) == Kind.ARTICLE
            && words.kind(pieces.word[next + 2]) == Kind.SCALE;
    if (!whole) {
      return part;
    }
    next += 2;
    fraction = false;
    return scales(part);
  }

  private boolean boundary(int at) {
    return at == 0 || !pieces.joined[at] || pieces.kind[at - 1] == Pieces.MARK;
  }

  private @Nullable BigDecimal mark(int at) {
    BigDecimal vulgar = vulgar(at);
    if (vulgar != null) {
      next = at + 1;
      fraction = true;
      return vulgar;
    }
    boolean point =
        pieces.text.charAt(pieces.start[at]) == '.' && pieces.end[at] - pieces.start[at] == 1;
    if (point && is(at + 1, Pieces.NUMBER) && pieces.joined[at + 1] && !pieces.joined[at]) {
      BigDecimal value = digits(at + 1);
      return value == null ? null : value.movePointLeft(length(at + 1));
    }
    return null;
  }

  private int length(int at) {
    return pieces.end[at] - pieces.start[at];
  }

  private @Nullable BigDecimal vulgar(int at) {
    return at >= pieces.size
        ? null
        : switch (pieces.text.charAt(pieces.start[at])) {
          case '\u00bd' -> new BigDecimal("0.5");
          case '\u00bc' -> new BigDecimal("0.25");
          case '\u00be' -> new BigDecimal("0.75");
          case '\u2153' -> third(1);
          case '\u2154' -> third(2);
          case '\u215b' -> new BigDecimal("0.125");
          default -> null;
        };
  }

  private static BigDecimal third(int thirds) {
    return BigDecimal.valueOf(thirds).divide(BigDecimal.valueOf(3), MathContext.DECIMAL32);
  }

  private @Nullable BigDecimal digits(int at) {
    BigDecimal value = numeral(at);
    if (value == null) {
      return null;
    }
    next = at + 1;
    value = style.spaced() ? spaced(at, value) : value;
    if (slash(at, value)) {
      return quotient(value, at + 2);
    }
    value = mixed(value);
    value = signed(value);
    value = andHalf(value);
    if (next < pieces.size) {
      value = scales(value);
    }
    if (next < pieces.size && !fraction && !scaled) {
      value = fractionWord(value);
    }
    return value;
  }

  private @Nullable BigDecimal numeral(int at) {
    return Numerals.value(pieces.text, pieces.start[at], pieces.end[at], style);
  }

  /** {@code 1 200 000}: thousands with blanks between. */
  private BigDecimal spaced(int at, BigDecimal first) {
    BigDecimal value = first;
    boolean head = length(at) <= 3 && first.scale() == 0;
    while (head
        && value.scale() == 0
        && is(next, Pieces.NUMBER)
        && pieces.start[next] - pieces.end[next - 1] == 1
        && (length(next) == 3
            || (length(next) > 4 && pieces.text.charAt(pieces.start[next] + 3) == ','))) {
      BigDecimal group = numeral(next);
      if (group == null || group.compareTo(THOUSAND) >= 0) {
        break;
      }
      value = value.multiply(THOUSAND).add(group);
      next++;
    }
    return value;
  }

  /** Whether a fraction in digits begins at a number: {@code 1/2}, not {@code 2/14/2020}. */
  private boolean slash(int at, BigDecimal value) {
    if (!is(at + 1, Pieces.MARK)
        || pieces.text.charAt(pieces.start[at + 1]) != '/'
        || !pieces.joined[at + 1]
        || !is(at + 2, Pieces.NUMBER)
        || !pieces.joined[at + 2]
        || (at > 0 && pieces.joined[at] && pieces.text.charAt(pieces.start[at] - 1) == '/')
        || length(at) > 2
        || length(at + 2) > 2) {
      return false;
    }
    BigDecimal below = numeral(at + 2);
    boolean more =
        is(at + 3, Pieces.MARK)
            && pieces.joined[at + 3]
            && pieces.text.charAt(pieces.start[at + 3]) == '/';
    return below != null && !more && value.compareTo(below) < 0 && below.intValue() <= 16;
  }

  private BigDecimal quotient(BigDecimal above, int at) {
    BigDecimal below = numeral(at);
    next = at + 1;
    fraction = true;
    return below == null ? above : above.divide(below, MathContext.DECIMAL32);
  }

  /** {@code 5 1/2} and {@code 5½}. */
  private BigDecimal mixed(BigDecimal whole) {
    BigDecimal vulgar = vulgar(next);
    if (vulgar != null) {
      next++;
      return whole.add(vulgar);
    }
    if (is(next, Pieces.NUMBER)) {
      BigDecimal above = numeral(next);
      if (above != null && slash(next, above)) {
        BigDecimal sum = whole.add(quotient(above, next + 2));
        fraction = false;
        return sum;
      }
    }
    return whole;
  }

  /** {@code 13.6M}, {@code 70k}: signs of scale directly behind the digits. */
  private BigDecimal signed(BigDecimal value) {
    if (next < pieces.size && words.kind(pieces.word[next]) == Kind.SIGN) {
      boolean behind = pieces.joined[next] || length(next) > 1;
      boolean ends =
          next + 1 == pieces.size
              || !pieces.joined[next + 1]
              || pieces.kind[next + 1] == Pieces.MARK;
      if (behind && ends) {
        BigDecimal scale = words.value(pieces.word[next]);
        next++;
        scaled = true;
        return value.multiply(scale);
      }
    }
    return value;
  }

  /** {@code 4 hundred million}, {@code 1.3-billion}, {@code 2 dozen}. */
  private BigDecimal scales(BigDecimal start) {
    BigDecimal value = start;
    while (next < pieces.size) {
      int at = hyphen(next) ? next + 1 : next;
      Kind kind = at < pieces.size ? words.kind(pieces.word[at]) : null;
      if (kind != Kind.SCALE && kind != Kind.HUNDRED && kind != Kind.GROUP) {
        break;
      }
      value = value.multiply(words.value(pieces.word[at]));
      next = at + 1;
      scaled = true;
    }
    return value;
  }

  /** {@code two-thirds}, {@code 3 quarters of}. */
  private BigDecimal fractionWord(BigDecimal above) {
    int at = hyphen(next) ? next + 1 : next;
    if (at >= pieces.size
        || words.kind(pieces.word[at]) != Kind.FRACTION
        || above.compareTo(BigDecimal.ONE) < 0) {
      return above;
    }
    boolean plural = pieces.text.charAt(pieces.end[at] - 1) == 's';
    boolean many = above.compareTo(BigDecimal.ONE) > 0;
    BigDecimal part = words.value(pieces.word[at]);
    boolean proper = above.multiply(part).compareTo(BigDecimal.ONE) < 0;
    boolean quarter = part.compareTo(new BigDecimal("0.25")) == 0;
    boolean tells = at > next || of(at + 1) || !quarter;
    if (plural != many || !proper || !tells || above.compareTo(BigDecimal.TEN) > 0) {
      return above;
    }
    next = at + 1;
    fraction = true;
    return above.multiply(part, MathContext.DECIMAL32);
  }

  private @Nullable BigDecimal word(int at, Kind kind) {
    return switch (kind) {
      case ONES, TEENS, TENS -> spelled(at);
      case ARTICLE -> article(at);
      case FRACTION -> bareFraction(at);
      case VAGUE -> vague(at);
      default -> null;
    };
  }

  /** {@code twenty-eight thousand six hundred and forty-two}. */
  private BigDecimal spelled(int from) {
    long total = 0;
    long current = 0;
    int at = from;
    int rank = 3;
    next = from;
    while (at < pieces.size) {
      Kind kind = words.kind(pieces.word[at]);
      if (kind == null) {
        break;
      }
      long value = words.value(pieces.word[at]).longValue();
      if ((kind == Kind.TENS && rank > 2) || (kind == Kind.TEENS && rank > 2)) {
        current += value;
        rank = kind == Kind.TENS ? 2 : 1;
      } else if (kind == Kind.ONES && rank > 1) {
        current += value;
        rank = 1;
      } else if (kind == Kind.HUNDRED && current > 0 && current < 100) {
        current *= 100;
        rank = 3;
        scaled = true;
      } else if ((kind == Kind.SCALE || kind == Kind.GROUP) && current > 0) {
        total = kind == Kind.GROUP ? (total + current) * value : total + current * value;
        current = 0;
        rank = 3;
        scaled = true;
        if (kind == Kind.SCALE
            && at + 1 < pieces.size
            && words.kind(pieces.word[at + 1]) == Kind.SCALE) {
          current = total;
          total = 0;
        }
      } else {
        break;
      }
      next = at + 1;
      at = continued(next, rank);
    }
    BigDecimal value = andHalf(BigDecimal.valueOf(total + current));
    if (value.scale() > 0 && next < pieces.size) {
      return scales(value);
    }
    return scaled || next >= pieces.size ? value : fractionWord(value);
  }

  /** {@code six and a half}, {@code two and a half million}. */
  private BigDecimal andHalf(BigDecimal whole) {
    boolean half =
        !scaled
            && !fraction
            && next + 2 < pieces.size
            && words.kind(pieces.word[next]) == Kind.AND
            && words.kind(pieces.word[next + 1]) == Kind.ARTICLE
            && isHalf(next + 2)
            && !of(next + 3);
    if (!half) {
      return whole;
    }
    next += 3;
    return whole.add(new BigDecimal("0.5"));
  }

  /** Where a number in words may go on: behind a hyphen, or behind {@code and} after a scale. */
  private int continued(int at, int rank) {
    if (hyphen(at)) {
      return at + 1;
    }
    boolean and =
        scaled && rank == 3 && at + 1 < pieces.size && words.kind(pieces.word[at]) == Kind.AND;
    return and ? at + 1 : at;
  }

  /** {@code a hundred}, {@code a dozen}, {@code a third of}, {@code a half}. */
  private @Nullable BigDecimal article(int at) {
    int after = at + 1;
    Kind kind = after < pieces.size ? words.kind(pieces.word[after]) : null;
    if (kind == Kind.HUNDRED || kind == Kind.SCALE || kind == Kind.GROUP) {
      next = after;
      BigDecimal value = scales(BigDecimal.ONE);
      boolean half =
          next + 2 < pieces.size
              && words.kind(pieces.word[next]) == Kind.AND
              && words.kind(pieces.word[next + 1]) == Kind.ARTICLE
              && isHalf(next + 2);
      if (half) {
        value = value.multiply(new BigDecimal("1.5"));
        next += 3;
      }
      return value;
    }
    if (kind == Kind.FRACTION && of(after + 1) && !plural(after)) {
      next = after + 1;
      fraction = true;
      return words.value(pieces.word[after]);
    }
    return null;
  }

  /** {@code half of}, {@code half a million}, {@code half the}. */
  private @Nullable BigDecimal bareFraction(int at) {
    if (!isHalf(at) || at + 1 >= pieces.size || pieces.joined[at + 1]) {
      return null;
    }
    if (words.kind(pieces.word[at + 1]) == Kind.ARTICLE && at + 2 < pieces.size) {
      Kind kind = words.kind(pieces.word[at + 2]);
      if (kind == Kind.SCALE || kind == Kind.GROUP) {
        next = at + 2;
        return scales(words.value(pieces.word[at]));
      }
      return null;
    }
    if (at > 0 && words.kind(pieces.word[at - 1]) == Kind.ORDINAL) {
      return null;
    }
    boolean telling =
        of(at + 1) || pieces.text.regionMatches(true, pieces.start[at + 1], "the ", 0, 4);
    if (!telling) {
      return null;
    }
    next = at + 1;
    fraction = true;
    return words.value(pieces.word[at]);
  }

  /** {@code tens of thousands}, {@code dozens}. */
  private @Nullable BigDecimal vague(int at) {
    BigDecimal value = words.value(pieces.word[at]);
    boolean tens = value.compareTo(BigDecimal.TEN) == 0;
    next = at + 1;
    scaled = true;
    if (of(at + 1)
        && at + 2 < pieces.size
        && words.kind(pieces.word[at + 2]) == Kind.VAGUE
        && words.value(pieces.word[at + 2]).compareTo(value) > 0) {
      value = value.multiply(words.value(pieces.word[at + 2]));
      next = at + 3;
    } else if (tens) {
      return null;
    }
    upper = value.multiply(BigDecimal.TEN);
    return value;
  }

  private boolean isHalf(int at) {
    return words.kind(pieces.word[at]) == Kind.FRACTION
        && words.value(pieces.word[at]).compareTo(new BigDecimal("0.5")) == 0;
  }

  private boolean plural(int at) {
    return pieces.text.charAt(pieces.end[at] - 1) == 's';
  }

  private boolean of(int at) {
    return at < pieces.size && words.kind(pieces.word[at]) == Kind.OF;
  }

  private boolean hyphen(int at) {
    return at + 1 < pieces.size
        && pieces.joined[at]
        && pieces.joined[at + 1]
        && pieces.kind[at] == Pieces.MARK
        && pieces.end[at] - pieces.start[at] == 1
        && "-\u2010\u2011".indexOf(pieces.text.charAt(pieces.start[at])) >= 0;
  }

  private boolean is(int at, byte kind) {
    return at < pieces.size && pieces.kind[at] == kind;
  }
}
