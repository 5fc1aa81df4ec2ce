package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  private static List<String> lines(String... arguments) {
    Ran ran = Ran.command(arguments);
    assertThat(ran.err()).isEmpty();
    return ran.out().lines().toList();
  }

  @Test
  void runsWithOneStateAreOneRun(@TempDir Path folder) {
    String state = folder.resolve("news.state").toString();
    String first = Ran.sample("harbour-accord");
    String second = Ran.sample("ketterick-dam");
    List<String> whole = lines("gather", first, second);
    List<String> pieces = new ArrayList<>(lines("gather", first, "--state", state));
    int before = pieces.size();
    pieces.addAll(lines("gather", second, "--state", state));
    assertThat(before).isGreaterThan(5);
    // alone, the last run of a stream settles what is left in doubt
    assertThat(whole.subList(0, pieces.size())).isEqualTo(pieces);
    assertThat(whole.subList(pieces.size(), whole.size()))
        .allMatch(line -> line.startsWith("{\"article\":null"));
    assertThat(lines("gather", second, "--state", state))
        .hasSameSizeAs(lines("extract", second))
        .allMatch(line -> line.contains("\"reason\":\"arrived before\""));
  }

  @Test
  void aStateIsTheSameBytesForTheSameArticles(@TempDir Path folder) throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    lines("gather", Ran.sample("harbour-accord"), "--state", one.toString());
    lines("gather", Ran.sample("harbour-accord"), "--state", other.toString(), "--threads", "1");
    assertThat(other).hasSameBinaryContentAs(one);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("one", "other");
  }

  @Test
  void aDamagedStateIsRefusedAndLeftAsItIs(@TempDir Path folder) throws IOException {
    Path state = folder.resolve("news.state");
    lines("gather", Ran.sample("harbour-accord"), "--state", state.toString());
    byte[] bytes = Files.readAllBytes(state);
    bytes[bytes.length / 2] ^= 1;
    Files.write(state, bytes);
    Ran ran = Ran.command("gather", Ran.sample("ketterick-dam"), "--state", state.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("news.state: this is no state of stemma gather");
    assertThat(state).hasBinaryContent(bytes);
  }
}
