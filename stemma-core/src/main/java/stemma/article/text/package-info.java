/**
 * Articles in texts without markup: lines scraped from a page, or an article's own text taken as it
 * is.
 *
 * <p>In: a page of plain text. Out: its articles. Reads {@code stemma.article.lines}.
 */
@NullMarked
package stemma.article.text;

import org.jspecify.annotations.NullMarked;
