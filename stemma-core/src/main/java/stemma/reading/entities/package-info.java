/**
 * Who and what a text names, what refers to whom, and so who speaks in a statement.
 *
 * <p>In: an article with its statements. Out: entities with their mentions, statements with their
 * speakers. Reads {@code stemma.language} and {@code stemma.article}.
 */
@NullMarked
package stemma.reading.entities;

import org.jspecify.annotations.NullMarked;
