/**
 * Articles on HTML pages: which blocks are the article's, of what kind, and the fields that page
 * and metadata tell.
 *
 * <p>In: a page of HTML. Out: its articles and asides. Reads {@code stemma.markup} and {@code
 * stemma.article.lines}.
 */
@NullMarked
package stemma.article.html;

import org.jspecify.annotations.NullMarked;
