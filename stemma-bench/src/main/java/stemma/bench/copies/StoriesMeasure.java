package stemma.bench.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import stemma.article.Moment;
import stemma.bench.Measure;
import stemma.gathering.Arrival;
import stemma.gathering.Gatherer;
import stemma.gathering.GatheringStream;
import stemma.gathering.Merger;
import stemma.reading.Reading;

/** Articles of known stories: B-cubed precision, recall and F1 of the gatherings. */
public final class StoriesMeasure implements Measure {
  private static final List<Long> SEEDS = LongStream.range(0, 12).boxed().toList();

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public String title() {
    return "Articles gathered into stories: B-cubed over articles, without and with the dates that"
        + " the set gives (often the crawl's). Halves are of the stories, six draws of two; a"
        + " folder of seven stories has about twenty articles; single articles are one of each"
        + " story; floods are the two copies sets.";
  }

  @Override
  public String input() {
    return "stories/galaxy-dev.jsonl";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    List<Row> rows = new ArrayList<>();
    StoryArticles floods = new StoryArticles();
    for (String flood : List.of("census", "spotify")) {
      floods.add(data.resolve("copies/" + flood + "-dev.jsonl"), flood, false);
    }
    for (boolean dated : List.of(false, true)) {
      StoryArticles articles = new StoryArticles().add(data.resolve(input()), "", dated);
      String which = dated ? " dated" : " undated";
      Map<String, String> stories = articles.stories();
      rows.add(new Row("B\u00b3 F1" + which, batch(articles.all(), stories).toString(), "0.930"));
      rows.add(row("as they were captured, online" + which, online(captured(articles), stories)));
      rows.add(
          row(
              "half of the stories" + which,
              mean(SEEDS.stream().map(s -> articles.half(s / 2, s % 2 == 0)).toList(), stories)));
      rows.add(
          row(
              "folders of seven stories" + which,
              mean(SEEDS.stream().map(s -> articles.some(7, s)).toList(), stories)));
      rows.add(
          row(
              "single articles" + which,
              mean(SEEDS.stream().map(articles::singles).toList(), stories)));
      rows.add(row("folders of one story" + which, mean(articles.folders(3), stories)));
      Map<String, String> both = new HashMap<>(stories);
      both.putAll(floods.stories());
      List<Reading> mixed = new ArrayList<>(articles.all());
      mixed.addAll(floods.all());
      rows.add(row("with two floods" + which, batch(mixed, both)));
    }
    for (List<Reading> flood : floods.folders(1)) {
      rows.add(row("the flood of " + flood.size() + " articles", batch(flood, floods.stories())));
    }
    rows.add(row("two floods", batch(floods.all(), floods.stories())));
    return rows;
  }

  private static Row row(String name, BCubed score) {
    return new Row(name, score.toString(), "");
  }

  private static BCubed mean(List<List<Reading>> folders, Map<String, String> stories) {
    return BCubed.mean(folders.stream().map(folder -> batch(folder, stories)).toList());
  }

  private static BCubed batch(List<Reading> readings, Map<String, String> stories) {
    return BCubed.of(
        new Gatherer()
            .gather(readings).stream()
                .map(gathering -> gathering.readings().stream().map(Reading::id).toList())
                .toList(),
        stories);
  }

  private static BCubed online(List<Reading> readings, Map<String, String> stories) {
    GatheringStream stream = new GatheringStream();
    Map<String, List<String>> gatherings = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Arrival arrival = stream.add(reading);
      merge(arrival.settled(), gatherings);
      List<String> members =
          gatherings.computeIfAbsent(arrival.gathering(), id -> new ArrayList<>());
      members.add(arrival.article());
      arrival.merged().stream().map(gatherings::remove).forEach(members::addAll);
    }
    merge(stream.settle(), gatherings);
    Collection<List<String>> groups = gatherings.values();
    return BCubed.of(groups, stories);
  }

  private static void merge(List<Merger> mergers, Map<String, List<String>> gatherings) {
    for (Merger merger : mergers) {
      gatherings.get(merger.gathering()).addAll(gatherings.remove(merger.merged()));
    }
  }

  /** By the day of capture; within a day in an order that knows no stories. */
  private static List<Reading> captured(StoryArticles articles) {
    return articles.all().stream()
        .sorted(
            Comparator.comparing((Reading r) -> day(r.article().published()))
                .thenComparing(r -> Integer.reverse(r.id().hashCode() * 0x9e3779b9)))
        .toList();
  }

  private static String day(@org.jspecify.annotations.Nullable Moment published) {
    return published == null ? "" : published.value().substring(0, 10);
  }
}
