/**
 * Places in a text, and how they are counted.
 *
 * <p>In: strings. Out: spans and offsets. Reads nothing else of Stemma.
 */
@NullMarked
package stemma.text;

import org.jspecify.annotations.NullMarked;
