/**
 * Articles found on pages: text, blocks, fields, and what stood around them (asides).
 *
 * <p>In: a page. Out: an extraction. Reads {@code stemma.text}, {@code stemma.language}, {@code
 * stemma.page} and {@code stemma.markup}.
 */
@NullMarked
package stemma.article;

import org.jspecify.annotations.NullMarked;
