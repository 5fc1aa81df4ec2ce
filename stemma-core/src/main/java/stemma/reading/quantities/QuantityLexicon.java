package stemma.reading.quantities;

import stemma.language.WordIndex;
import stemma.reading.times.TimeWords;

/**
 * What quantities are read with in one language.
 *
 * @param index numbers the words
 * @param words what words say around a number
 * @param times tells units of time, which count as units of quantities too
 */
public record QuantityLexicon(WordIndex index, QuantityWords words, TimeWords times) {}
