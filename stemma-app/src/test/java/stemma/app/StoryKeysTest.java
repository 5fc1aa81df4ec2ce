package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.page.Json;

/** What a reader of the sample stories must find in their reports. */
class StoryKeysTest {
  private static final Map<String, StoryKey> KEYS = new ConcurrentHashMap<>();

  static Stream<String> stories() {
    return Stream.of(Ran.STORIES);
  }

  private static StoryKey key(String story) throws IOException {
    StoryKey key = KEYS.get(story);
    if (key == null) {
      key = new StoryKey(story);
      KEYS.put(story, key);
    }
    return key;
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyArticleIsFound(String story) throws IOException {
    StoryKey key = key(story);
    assertThat(key.refs()).allSatisfy(ref -> assertThat(key.id(ref)).as(ref).isPresent());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void independentOriginsAreCounted(String story) throws IOException {
    StoryKey key = key(story);
    int origins = key.stories().stream().mapToInt(s -> s.get("independentOrigins").integer()).sum();
    Json wanted = key.story();
    assertThat(origins)
        .isBetween(
            wanted.get("independentOrigins").integer(),
            wanted.get("independentOriginsAtMost").integer());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void copiesExcerptsAndRewritesHaveTheirEdge(String story) throws IOException {
    StoryKey key = key(story);
    List<String> missed = new ArrayList<>();
    for (Json edge : key.story().get("lineage").items()) {
      if (edge.string("hard").isPresent()) {
        continue;
      }
      String to = key.id(edge.string("to").orElseThrow()).orElseThrow();
      String relation = edge.string("relation").orElseThrow();
      boolean found =
          key.family(edge.string("from").orElseThrow()).stream()
              .flatMap(ref -> key.id(ref).stream())
              .anyMatch(from -> relation.equals(key.edges().get(from + ">" + to)));
      if (!found) {
        missed.add(
            edge.string("from").orElseThrow()
                + " "
                + relation
                + " "
                + edge.string("to").orElseThrow());
      }
    }
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void quotationsOfThirdPartiesMakeNoEdge(String story) throws IOException {
    StoryKey key = key(story);
    Map<String, String> edges = key.edges();
    for (Json pair : key.story().get("notLineage").items()) {
      List<String> refs = StoryKey.strings(pair);
      String a = key.id(refs.get(0)).orElseThrow();
      String b = key.id(refs.get(1)).orElseThrow();
      assertThat(edges).as("%s", refs).doesNotContainKeys(a + ">" + b, b + ">" + a);
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void termsThatWereNotMetAreTold(String story) throws IOException {
    StoryKey key = key(story);
    for (Json wanted : key.story().get("credits").items()) {
      String id = key.id(wanted.string("article").orElseThrow()).orElseThrow();
      List<String> missing = StoryKey.strings(wanted.get("missing"));
      if (StoryKey.strings(wanted.get("requires")).isEmpty()) {
        continue; // a credit without terms
      }
      boolean found =
          key.stories().stream()
              .flatMap(s -> s.get("credits").items().stream())
              .anyMatch(
                  credit ->
                      credit.string("article").orElseThrow().equals(id)
                          && StoryKey.strings(credit.get("missing")).equals(missing));
      assertThat(found)
          .as("credit of %s misses %s", wanted.string("article").orElseThrow(), missing)
          .isTrue();
    }
  }

  /** The words that an altered quotation changed, in at least four of five cases of the key. */
  @ParameterizedTest
  @MethodSource("stories")
  void alteredQuotationsShowTheWordsThatDiffer(String story) throws IOException {
    StoryKey key = key(story);
    int wanted = 0;
    List<String> missed = new ArrayList<>();
    for (Json utterance : key.story().get("utterances").items()) {
      for (Json version : utterance.get("versions").items()) {
        if (version.string("wording").orElse("").equals("altered")) {
          wanted++;
          if (!shows(key, version)) {
            missed.add(
                version.string("article").orElseThrow() + ": " + version.string("text").orElse(""));
          }
        }
      }
    }
    assertThat(missed).hasSizeLessThanOrEqualTo(wanted / 5);
  }

  private static boolean shows(StoryKey key, Json wanted) {
    String id = key.id(wanted.string("article").orElseThrow()).orElseThrow();
    return key.versions().stream()
        .filter(version -> version.string("article").orElseThrow().equals(id))
        .filter(version -> version.string("wording").orElseThrow().equals("altered"))
        .anyMatch(
            version ->
                wanted.get("changes").items().stream().anyMatch(change -> has(version, change)));
  }

  private static boolean has(Json version, Json change) {
    return version.get("changes").items().stream()
        .anyMatch(
            found ->
                words(found, "reference").contains(words(change, "reference"))
                    && words(found, "version").contains(words(change, "version")));
  }

  private static String words(Json change, String side) {
    return change.string(side).orElse("").toLowerCase(Locale.ROOT);
  }
}
