/**
 * What an article says: who said what, who is who, how many, when, and who undertakes to do what.
 *
 * <p>In: an article. Out: a reading, which depends on that article alone. Reads the packages from
 * {@code stemma.text} to {@code stemma.article}.
 */
@NullMarked
package stemma.reading;

import org.jspecify.annotations.NullMarked;
