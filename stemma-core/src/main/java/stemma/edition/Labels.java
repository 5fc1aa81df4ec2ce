package stemma.edition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import stemma.article.Article;
import stemma.reading.Reading;
import stemma.story.Story;

/**
 * What the articles of an edition are called where there is no room for their titles, and in which
 * order they stand: story by story, those without a story last.
 *
 * <p><b>Guarantee.</b> Two articles of one story have two names.
 */
final class Labels {
  private static final int TITLE = 36;
  private final Map<String, Label> labels = new LinkedHashMap<>();

  private Labels() {}

  /**
   * One article's label.
   *
   * @param reading the article, read
   * @param number its number in the edition, from 1
   * @param name the outlet's name, else its domain, else the article's title in quotation marks,
   *     else the file; with a number where several articles here have the same
   */
  record Label(Reading reading, int number, String name) {
    /** The id of the article's section in the page. */
    String anchor() {
      return "a" + number;
    }
  }

  /** The labels of an edition. */
  static Labels of(Edition edition) {
    Labels labels = new Labels();
    for (Story story : edition.stories()) {
      labels.add(story.collation().gathering().readings());
    }
    labels.add(edition.readings());
    return labels;
  }

  /** Adds articles that stand together, but for those that are here already. */
  private void add(List<Reading> readings) {
    List<Reading> fresh = readings.stream().filter(r -> !labels.containsKey(r.id())).toList();
    Map<String, Integer> sharing = new HashMap<>();
    fresh.forEach(reading -> sharing.merge(outlet(reading.article()), 1, Integer::sum));
    Map<String, Integer> given = new HashMap<>();
    for (Reading reading : fresh) {
      String outlet = outlet(reading.article());
      String name = outlet;
      if (Objects.requireNonNull(sharing.get(outlet)) > 1) {
        do {
          name = outlet + " (" + given.merge(outlet, 1, Integer::sum) + ")";
        } while (sharing.containsKey(name));
      }
      labels.put(reading.id(), new Label(reading, labels.size() + 1, name));
    }
  }

  /** The labels in their order. */
  List<Label> all() {
    return List.copyOf(labels.values());
  }

  /**
   * The label of an article.
   *
   * @throws NullPointerException if the edition has no such article
   */
  Label of(String article) {
    return Objects.requireNonNull(labels.get(article), () -> "no article " + article);
  }

  /** The name of an article. */
  String name(String article) {
    return of(article).name();
  }

  private static String outlet(Article article) {
    String name = article.outlet().name();
    String domain = article.outlet().domain();
    if (name != null && !name.isBlank()) {
      return Phrasing.line(name);
    }
    if (domain != null && !domain.isBlank()) {
      return domain;
    }
    String title = article.title();
    if (title != null && !title.isBlank()) {
      return "“" + Phrasing.shortened(title, TITLE) + "”";
    }
    String path = article.source().path();
    if (path != null && !path.isBlank()) {
      return path.substring(path.lastIndexOf('/') + 1);
    }
    String record = article.source().record();
    return record == null || record.isBlank() ? "Unnamed page" : record;
  }
}
