/**
 * Reports for people and programs: JSON, HTML, Markdown.
 *
 * <p>In: a report. Out: text. Reads every package before it.
 */
@NullMarked
package stemma.edition;

import org.jspecify.annotations.NullMarked;
