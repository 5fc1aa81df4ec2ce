package stemma.story;

import java.util.List;
import stemma.reading.EntityType;

/**
 * Someone or some body that the story names.
 *
 * @param name the fullest name found
 * @param type what kind of thing it is
 * @param articles ids of the articles that name it
 * @param descriptions what they call it
 * @param statements number of statements that it makes, over all articles
 */
public record Person(
    String name,
    EntityType type,
    List<String> articles,
    List<String> descriptions,
    int statements) {
  public Person {
    articles = List.copyOf(articles);
    descriptions = List.copyOf(descriptions);
  }
}
