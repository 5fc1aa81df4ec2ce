/**
 * What the articles of one story tell together: figures, timeline, undertakings, coverage, wording,
 * people.
 *
 * <p>In: a collation. Out: a story. Reads the packages from {@code stemma.text} to {@code
 * stemma.collation}.
 */
@NullMarked
package stemma.story;

import org.jspecify.annotations.NullMarked;
