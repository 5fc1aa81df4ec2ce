/**
 * Articles found on pages: text, blocks, fields, and what stood around them (asides).
 *
 * <p>In: a page. Out: an extraction. Reads {@code stemma.text}, {@code stemma.language}, {@code
 * stemma.page} and {@code stemma.markup}.
 *
 * <p>Here lie the stage, {@link stemma.article.ArticleExtractor}, and the records of an article.
 * {@code lines} tells what a line says, {@code text} and {@code html} find articles in either form
 * of page, and neither reads the other.
 */
@NullMarked
package stemma.article;

import org.jspecify.annotations.NullMarked;
