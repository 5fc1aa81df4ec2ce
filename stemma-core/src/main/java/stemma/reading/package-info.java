/**
 * What an article says: who said what, who is who, how many, when, and who undertakes to do what.
 *
 * <p>In: an article. Out: a reading, which depends on that article alone. Reads the packages from
 * {@code stemma.text} to {@code stemma.article}.
 *
 * <p>Here lie the stage, {@link stemma.reading.Reader}, and the records that a reading is made of.
 * The parts of the stage lie below, in the order that {@code Reader} calls them: {@code
 * attribution}, {@code statements}, {@code entities}, {@code items}, {@code times}, {@code
 * quantities}, {@code undertakings}; a part reads only those before it, and of this package the
 * records alone.
 */
@NullMarked
package stemma.reading;

import org.jspecify.annotations.NullMarked;
