package stemma.gathering;

/**
 * Two gatherings that turned out to tell of one event.
 *
 * @param gathering the id of the one that stays
 * @param merged the id of the one that is no more: what was in it is in the other from now on
 */
public record Merger(String gathering, String merged) {}
