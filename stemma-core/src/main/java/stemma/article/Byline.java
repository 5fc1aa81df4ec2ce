package stemma.article;

/**
 * A person credited with the article; never the outlet or the agency.
 *
 * @param name the person's name as credited
 * @param role what the credit says the person did; {@code author} when it does not say
 */
public record Byline(String name, String role) {}
