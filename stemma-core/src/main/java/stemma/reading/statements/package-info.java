/**
 * Who said what: the attributions that are found, and what the layout of a page tells besides.
 *
 * <p>In: an article. Out: its statements, their speakers not yet told. Reads {@code
 * stemma.reading.attribution} and what lies before {@code stemma.reading}.
 */
@NullMarked
package stemma.reading.statements;

import org.jspecify.annotations.NullMarked;
