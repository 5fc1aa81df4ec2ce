/**
 * The times that a text tells, with their TIMEX3 values.
 *
 * <p>In: items. Out: times. Reads {@code stemma.reading.items} and what lies before {@code
 * stemma.reading}.
 */
@NullMarked
package stemma.reading.times;

import org.jspecify.annotations.NullMarked;
