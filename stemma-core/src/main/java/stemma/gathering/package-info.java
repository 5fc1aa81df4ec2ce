/**
 * Readings gathered into stories: which articles tell of the same event.
 *
 * <p>In: readings. Out: gatherings. Reads the packages from {@code stemma.text} to {@code
 * stemma.reading}.
 */
@NullMarked
package stemma.gathering;

import org.jspecify.annotations.NullMarked;
