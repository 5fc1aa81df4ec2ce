package stemma.bench.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stemma.article.Article;
import stemma.bench.Measure;
import stemma.gathering.Gatherer;
import stemma.gathering.Gathering;
import stemma.gathering.GatheringSettings;
import stemma.page.Json;
import stemma.reading.Reading;

/** Articles of known stories: B-cubed precision, recall and F1 of the gatherings. */
public final class StoriesMeasure implements Measure {
  @Override
  public String name() {
    return "stories";
  }

  @Override
  public String title() {
    return "Articles gathered into stories: B-cubed over articles, without and with the dates that"
        + " the set gives (often the crawl's).";
  }

  @Override
  public String input() {
    return "stories/galaxy-dev.jsonl";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (boolean dated : List.of(false, true)) {
      Map<String, String> stories = new HashMap<>();
      List<Reading> readings = new ArrayList<>();
      for (String line : Files.readAllLines(data.resolve(input()))) {
        Json row = Json.parse(line);
        String id = row.string("id").orElseThrow();
        stories.put(id, row.string("story").orElseThrow());
        Article article =
            Documents.article(
                id,
                null,
                row.string("title").orElse(null),
                dated ? row.string("captured").orElse(null) : null,
                row.string("text").orElse(""));
        readings.add(Documents.unread(article));
      }
      String which = dated ? "dated" : "undated";
      rows.add(
          new Row("B\u00b3 F1 " + which, score(new Gatherer().gather(readings), stories), "0.930"));
      if (System.getProperty("stemma.sweep") != null) {
        for (int t = 20; t < 80; t += 5) {
          GatheringSettings s = GatheringSettings.defaults();
          rows.add(
              new Row(
                  "at " + t,
                  score(
                      new Gatherer(new GatheringSettings(t / 100.0, s.days(), s.background()))
                          .gather(readings),
                      stories),
                  ""));
        }
      }
    }
    return rows;
  }

  static String score(List<Gathering> gatherings, Map<String, String> stories) {
    Map<String, Integer> sizes = new HashMap<>();
    stories.values().forEach(s -> sizes.merge(s, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    Set<String> seen = new HashSet<>();
    for (Gathering gathering : gatherings) {
      Map<String, Integer> here = new HashMap<>();
      for (Reading reading : gathering.readings()) {
        here.merge(stories.get(reading.article().id()), 1, Integer::sum);
        seen.add(reading.article().id());
      }
      for (Reading reading : gathering.readings()) {
        String story = stories.get(reading.article().id());
        precision += here.get(story) / (double) gathering.readings().size();
        recall += here.get(story) / (double) sizes.get(story);
      }
    }
    if (seen.size() != stories.size()) {
      throw new IllegalStateException("gathered " + seen.size() + " of " + stories.size());
    }
    double p = precision / stories.size();
    double r = recall / stories.size();
    return String.format(Locale.ROOT, "%.3f (P %.3f, R %.3f)", 2 * p * r / (p + r), p, r);
  }
}
