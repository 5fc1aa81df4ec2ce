/**
 * Which passages articles share, among all of them and whatever their stories.
 *
 * <p>In: articles. Out: reuse. Reads what lies before {@code stemma.collation}.
 */
@NullMarked
package stemma.collation.copies;

import org.jspecify.annotations.NullMarked;
