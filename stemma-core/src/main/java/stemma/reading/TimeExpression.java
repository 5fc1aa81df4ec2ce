package stemma.reading;

import stemma.text.Span;

/**
 * A time expression with its TIMEX3 value. Source: Pustejovsky et al., "TimeML Annotation
 * Guidelines 1.2.1"; ISO 24617-1.
 *
 * @param span where
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value, as precise as can be resolved
 */
public record TimeExpression(Span span, TimeType type, String value) {}
