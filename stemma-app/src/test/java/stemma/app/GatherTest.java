package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stemma.page.Json;

/** {@code stemma gather}: stories as they grow. */
class GatherTest {
  private record Line(
      @Nullable String article,
      @Nullable String path,
      String story,
      Set<String> merged,
      String reason) {
    boolean isArrival() {
      return article != null;
    }
  }

  private static List<Line> gathered(String... samples) throws IOException {
    String[] arguments =
        Stream.concat(Stream.of("gather"), Stream.of(samples).map(Ran::sample))
            .toArray(String[]::new);
    List<Line> lines = new ArrayList<>();
    for (String line : Ran.command(arguments).out().lines().toList()) {
      Json json = Json.parse(line);
      Set<String> merged = new HashSet<>();
      json.get("merged").items().forEach(one -> merged.add(one.string().orElseThrow()));
      lines.add(
          new Line(
              json.string("article").orElse(null),
              json.string("path").orElse(null),
              json.string("story").orElseThrow(),
              merged,
              json.string("reason").orElseThrow()));
    }
    return lines;
  }

  private static List<Line> arrivals(List<Line> lines) {
    return lines.stream().filter(Line::isArrival).toList();
  }

  /** The story that each article is in at the end, mergers followed. */
  private static Map<String, String> atTheEnd(List<Line> lines) {
    Map<String, String> stories = new HashMap<>();
    for (Line line : lines) {
      stories.replaceAll(
          (article, before) -> line.merged().contains(before) ? line.story() : before);
      if (line.isArrival()) {
        stories.put(line.article(), line.story());
      }
    }
    return stories;
  }

  @Test
  void theArticlesOfEachSampleStoryComeTogether() throws IOException {
    List<Line> lines = gathered(Ran.STORIES);
    Map<String, String> stories = atTheEnd(lines);
    for (String sample : Ran.STORIES) {
      List<String> own =
          lines.stream()
              .filter(line -> line.isArrival() && line.path().contains(sample))
              .map(line -> stories.get(line.article()))
              .toList();
      assertThat(own).hasSizeGreaterThan(5).containsOnly(own.get(0));
    }
    assertThat(new HashSet<>(stories.values())).hasSize(Ran.STORIES.length);
  }

  @Test
  void whatArrivesLaterChangesNoArrivalBefore() throws IOException {
    List<Line> before = arrivals(gathered("harbour-accord"));
    List<Line> after = arrivals(gathered("harbour-accord", "ketterick-dam"));
    assertThat(after.subList(0, before.size())).isEqualTo(before);
  }

  @Test
  void aPageThatArrivesAgainStaysWhereItIs() throws IOException {
    String page = "harbour-accord/northern-ledger.html";
    List<Line> lines = gathered(page, page);
    assertThat(lines.get(1).story()).isEqualTo(lines.get(0).story());
    assertThat(lines.get(1).reason()).isEqualTo("arrived before");
  }
}
