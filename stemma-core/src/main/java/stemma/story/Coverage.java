package stemma.story;

import java.util.List;

/**
 * Which articles tell a fact and in which it was not found.
 *
 * @param id its id inside the story: {@code c1}, {@code c2} …
 * @param kind what the fact is: {@code utterance}, {@code figure}, {@code undertaking} or {@code
 *     event}
 * @param ref id of the utterance, figure or undertaking; the date of an event
 * @param text the fact in words
 * @param articles ids of the articles that tell it
 * @param absent ids of the articles in whose text it was not found
 */
public record Coverage(
    String id, String kind, String ref, String text, List<String> articles, List<String> absent) {
  public Coverage {
    articles = List.copyOf(articles);
    absent = List.copyOf(absent);
  }
}
