package stemma.bench.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import stemma.Stemma;
import stemma.page.Json;
import stemma.reading.Reading;

/** Articles whose story is known, read; and the folders that can be made of them. */
final class StoryArticles {
  private final Map<String, List<Reading>> byStory = new TreeMap<>();
  private final Map<String, String> stories = new HashMap<>();

  /** An article whose story is known. */
  private record Row(Json json, String id, String story) {}

  /**
   * The articles of a JSONL file, in its order.
   *
   * @param story the story of all, or an empty string when each row has its own
   * @param dated whether articles have the date of capture that the file gives
   */
  StoryArticles add(Path file, String story, boolean dated) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Json json = Json.parse(line);
      String id = json.string("id").orElseThrow();
      rows.add(new Row(json, id, story.isEmpty() ? json.string("story").orElseThrow() : story));
    }
    Stemma stemma = Stemma.create();
    List<Reading> readings =
        rows.parallelStream().map(row -> stemma.read(Documents.of(row.json, dated))).toList();
    for (int i = 0; i < rows.size(); i++) {
      stories.put(rows.get(i).id, rows.get(i).story);
      byStory.computeIfAbsent(rows.get(i).story, s -> new ArrayList<>()).add(readings.get(i));
    }
    return this;
  }

  /** The story of each article. */
  Map<String, String> stories() {
    return stories;
  }

  /** All articles, story by story. */
  List<Reading> all() {
    return byStory.values().stream().flatMap(List::stream).toList();
  }

  /** Half of the stories, drawn by a seed: the first or the second. */
  List<Reading> half(long seed, boolean first) {
    List<String> names = shuffled(seed);
    int middle = names.size() / 2;
    return of(first ? names.subList(0, middle) : names.subList(middle, names.size()));
  }

  /** The articles of some stories, drawn by a seed. */
  List<Reading> some(int count, long seed) {
    return of(shuffled(seed).subList(0, count));
  }

  /** One article of each story, drawn by a seed. */
  List<Reading> singles(long seed) {
    Random random = new Random(seed);
    return byStory.values().stream().map(s -> s.get(random.nextInt(s.size()))).toList();
  }

  /** A folder for each story of at least so many articles. */
  List<List<Reading>> folders(int least) {
    return byStory.values().stream().filter(s -> s.size() >= least).toList();
  }

  private List<String> shuffled(long seed) {
    List<String> names = new ArrayList<>(byStory.keySet());
    Collections.shuffle(names, new Random(seed));
    return names;
  }

  private List<Reading> of(List<String> names) {
    return names.stream().flatMap(name -> byStory.get(name).stream()).toList();
  }
}
