/**
 * Articles laid side by side: which runs of words they share, who copied whom, and how each one
 * gives the same utterance.
 *
 * <p>In: the readings of one gathering. Out: a collation. Reads the packages from {@code
 * stemma.text} to {@code stemma.gathering}.
 *
 * <p>Here lie the stage, {@link stemma.collation.Collator}, and the records of a collation. {@code
 * copies} is done before articles are gathered, {@code lineage} and {@code utterances} for each
 * gathering; {@code words} is what they compare.
 */
@NullMarked
package stemma.collation;

import org.jspecify.annotations.NullMarked;
