/**
 * Words as collation compares them: folded, stemmed, weighed by how common they are; spellings and
 * abbreviations that are one word.
 *
 * <p>In: a text. Out: its words. Reads what lies before {@code stemma.collation}.
 */
@NullMarked
package stemma.collation.words;

import org.jspecify.annotations.NullMarked;
