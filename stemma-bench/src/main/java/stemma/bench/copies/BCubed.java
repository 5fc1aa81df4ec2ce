package stemma.bench.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well groups of articles match the stories that they belong to, article by article.
 *
 * <p>Source: Bagga, Baldwin, "Entity-based cross-document coreferencing using the vector space
 * model", 1998.
 *
 * @param precision mean share of an article's group that is of its story
 * @param recall mean share of an article's story that is in its group
 */
record BCubed(double precision, double recall) {
  /** The score of groups of article ids, given the story of each article. */
  static BCubed of(Collection<List<String>> groups, Map<String, String> stories) {
    Map<String, Integer> sizes = new HashMap<>();
    groups.forEach(group -> group.forEach(id -> sizes.merge(stories.get(id), 1, Integer::sum)));
    double precision = 0;
    double recall = 0;
    int articles = 0;
    for (List<String> group : groups) {
      Map<String, Integer> here = new HashMap<>();
      group.forEach(id -> here.merge(stories.get(id), 1, Integer::sum));
      for (String id : group) {
        double same = here.get(stories.get(id));
        precision += same / group.size();
        recall += same / sizes.get(stories.get(id));
        articles++;
      }
    }
    return new BCubed(precision / articles, recall / articles);
  }

  /** The mean of several scores. */
  static BCubed mean(List<BCubed> scores) {
    return new BCubed(
        scores.stream().mapToDouble(BCubed::precision).average().orElse(0),
        scores.stream().mapToDouble(BCubed::recall).average().orElse(0));
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f (P %.3f, R %.3f)", f1(), precision, recall);
  }
}
