package stemma.reading;

import org.jspecify.annotations.Nullable;

/**
 * Who takes a part (speaker, party, counterparty, the one counted).
 *
 * @param entity id of the entity inside the article, null when it is not one of the article's
 *     entities
 * @param name the name or, failing that, the words that the article uses
 */
public record Participant(@Nullable String entity, String name) {}
