/**
 * Who undertakes to do what, to whom, on which conditions and against which obstacles.
 *
 * <p>In: items, statements, entities, times. Out: undertakings. Reads {@code all other parts of
 * the reading but {@code stemma.reading.attribution}.
 */
@NullMarked
package stemma.reading.undertakings;

import org.jspecify.annotations.NullMarked;
