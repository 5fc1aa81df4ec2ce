/**
 * What one speaker said on one occasion, as each outlet gives it.
 *
 * <p>In: a gathering and the reuse among its articles. Out: utterances with their versions. Reads
 * {@code stemma.collation.words}.
 */
@NullMarked
package stemma.collation.utterances;

import org.jspecify.annotations.NullMarked;
