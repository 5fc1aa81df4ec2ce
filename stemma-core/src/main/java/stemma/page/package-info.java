/**
 * What came: the bytes of an input, decoded, with what was told beside them.
 *
 * <p>In: bytes and a name. Out: pages. Reads {@code stemma.text} and {@code stemma.language}.
 */
@NullMarked
package stemma.page;

import org.jspecify.annotations.NullMarked;
