/**
 * How many, of what, how sure.
 *
 * <p>In: items, entities, times. Out: quantities. Reads {@code stemma.reading.items}, {@code
 * stemma.reading.times} and {@code stemma.reading.entities}.
 */
@NullMarked
package stemma.reading.quantities;

import org.jspecify.annotations.NullMarked;
