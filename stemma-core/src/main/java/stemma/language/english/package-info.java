/**
 * What is particular to English: resources, and the classes that read them.
 *
 * <p>In: nothing. Out: lexicons. Reads {@code stemma.text} and {@code stemma.language}.
 */
@NullMarked
package stemma.language.english;

import org.jspecify.annotations.NullMarked;
