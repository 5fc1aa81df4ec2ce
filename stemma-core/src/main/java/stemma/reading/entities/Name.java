package stemma.reading.entities;

import stemma.reading.EntityType;
import stemma.text.Span;

/**
 * A place where a text calls someone or something by name.
 *
 * @param from index of the name's first token
 * @param to index after its last token
 * @param span where it stands
 * @param type what kind of thing is named
 */
public record Name(int from, int to, Span span, EntityType type) {}
