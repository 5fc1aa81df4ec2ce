/**
 * Who copied whom in a story, and so how many independent origins it has.
 *
 * <p>In: a gathering and the reuse among its articles. Out: lineage. Reads {@code
 * stemma.collation.copies}.
 */
@NullMarked
package stemma.collation.lineage;

import org.jspecify.annotations.NullMarked;
