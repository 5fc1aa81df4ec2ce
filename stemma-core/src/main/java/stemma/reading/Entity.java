package stemma.reading;

import java.util.List;

/**
 * Someone or something that an article names.
 *
 * @param id its id inside the article: {@code e1}, {@code e2} … in order of first mention
 * @param type what kind of thing it is
 * @param name its fullest name in the article
 * @param aliases the other names that the article gives it
 * @param descriptions what the article calls it: roles, appositions
 */
public record Entity(
    String id, EntityType type, String name, List<String> aliases, List<String> descriptions) {
  public Entity {
    aliases = List.copyOf(aliases);
    descriptions = List.copyOf(descriptions);
  }
}
