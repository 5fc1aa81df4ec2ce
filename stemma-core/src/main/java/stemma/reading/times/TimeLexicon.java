package stemma.reading.times;

/**
 * What times are read with in one language.
 *
 * @param words which classes words have in the patterns, and their values there
 * @param patterns the patterns of times
 */
public record TimeLexicon(TimeWords words, TimePatterns patterns) {}
