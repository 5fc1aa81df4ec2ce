package stemma.reading;

import stemma.text.Span;

/**
 * A place where an article refers to an entity.
 *
 * @param span where
 * @param entity id of the entity
 * @param form by a name, a description or a pronoun
 */
public record Mention(Span span, String entity, MentionForm form) {}
