/**
 * The pieces of a text with its numbers put together: what the readers of times, quantities and
 * undertakings walk over, so that a text is cut and looked up once.
 *
 * <p>In: a tokenized text. Out: its items. Reads {@code stemma.text} and {@code stemma.language}.
 */
@NullMarked
package stemma.reading.items;

import org.jspecify.annotations.NullMarked;
