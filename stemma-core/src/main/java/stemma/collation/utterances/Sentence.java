package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stemma.collation.words.FoldedWords;

/**
 * One quoted sentence, or part of one, with every statement that gives it in the same words.
 *
 * @param words its words
 * @param places the statements
 */
record Sentence(FoldedWords words, List<Place> places) {

  /**
   * Where it stands.
   *
   * @param said index of the statement among the story's
   * @param index which sentence of the statement
   */
  record Place(int said, int index) {}

  /** One sentence of one statement. */
  static Sentence of(FoldedWords words, Place place) {
    List<Place> places = new ArrayList<>();
    places.add(place);
    return new Sentence(words, places);
  }

  /** What makes two places the same sentence: the words, the speaker and how surely it is told. */
  static String key(Said said, FoldedWords words) {
    return String.join(" ", words.words())
        + '|'
        + (said.speaker() == null ? "" : said.speaker())
        + '|'
        + (said.named() ? 'n' : 'd');
  }

  /** Number of articles that give it; a speaker's own publication counts as many. */
  int support(List<Said> saids) {
    TreeSet<String> articles = new TreeSet<>();
    boolean original = false;
    for (Place place : places) {
      articles.add(saids.get(place.said()).article());
      original |= saids.get(place.said()).original();
    }
    return articles.size() + (original ? 1 : 0);
  }

  @Nullable String speaker(List<Said> saids) {
    return saids.get(places.get(0).said()).speaker();
  }

  boolean named(List<Said> saids) {
    return saids.get(places.get(0).said()).named();
  }
}
