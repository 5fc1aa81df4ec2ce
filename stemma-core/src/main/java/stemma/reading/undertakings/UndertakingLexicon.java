package stemma.reading.undertakings;

import stemma.reading.quantities.QuantityLexicon;

/**
 * What undertakings are read with in one language.
 *
 * @param words words that tell of undertakings, and those around them
 * @param quantities nouns, verbs and the limits of noun phrases, with the times
 */
public record UndertakingLexicon(UndertakingWords words, QuantityLexicon quantities) {}
