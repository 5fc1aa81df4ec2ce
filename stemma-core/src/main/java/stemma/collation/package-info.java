/**
 * Articles laid side by side: which runs of words they share, who copied whom, and how each one
 * gives the same utterance.
 *
 * <p>In: the readings of one gathering. Out: a collation. Reads the packages from {@code
 * stemma.text} to {@code stemma.gathering}.
 */
@NullMarked
package stemma.collation;

import org.jspecify.annotations.NullMarked;
