/**
 * What one line of a page says: who is credited, for which agency, when, under which terms, or that
 * it is furniture of the page. Knows nothing of markup, so that pages with and without it are read
 * alike.
 *
 * <p>In: the words of a line. Out: bylines, agencies, moments, rights. Reads the records of {@code
 * stemma.article}.
 */
@NullMarked
package stemma.article.lines;

import org.jspecify.annotations.NullMarked;
