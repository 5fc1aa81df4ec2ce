package stemma.bench.lineage;

import org.jspecify.annotations.Nullable;
import stemma.collation.Lineage.Relation;

/**
 * An article of a story whose descent is known.
 *
 * @param id its id
 * @param outlet who prints it
 * @param published when, to the minute or the day; null when undated
 * @param text its paragraphs, joined by line breaks
 * @param family the origin that it descends from: equal for all texts of one origin
 * @param parent id of the text that it was made from; null for a text written for itself and for
 *     one whose source is not here
 * @param relation how it was made from its family's first text; null for that text itself
 */
record Telling(
    String id,
    String outlet,
    @Nullable String published,
    String text,
    String family,
    @Nullable String parent,
    @Nullable Relation relation) {}
