package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.page.Json;

/**
 * Articles of plain text, collections, feeds and the trade's formats: fields, body and posts by the
 * answer keys.
 */
class ArticleKeysTest {
  private static final Map<String, Json> ARTICLES = new TreeMap<>();

  @BeforeAll
  static void extractEverySample() throws IOException {
    for (String line : Ran.command("extract", Ran.SAMPLES.toString()).out().split("\n", -1)) {
      if (!line.isEmpty()) {
        Json article = Json.parse(line);
        Json source = article.get("source");
        String path = source.string("path").orElse("").replace('\\', '/');
        String name = path.substring(path.indexOf("samples/") + "samples/".length());
        ARTICLES.put(
            name + " " + source.string("record").orElse(article.string("ordinal").orElse("")),
            article);
      }
    }
  }

  static Stream<String> keys() throws IOException {
    List<String> keys = new ArrayList<>();
    for (String story : List.of("harbour-accord", "ketterick-dam", "tannery-march", "odd-pages")) {
      for (Json article : key(story).get("articles").items()) {
        if (article.string("path").orElse("").matches(".*\\.(?:txt|md|json|jsonl|xml)")) {
          keys.add(story + " " + article.string("ref").orElseThrow());
        }
      }
    }
    assertThat(keys).hasSizeGreaterThan(10);
    return keys.stream();
  }

  private static Json key(String story) throws IOException {
    String name = "/samples-key/" + story + ".json";
    try (InputStream in =
        Objects.requireNonNull(ArticleKeysTest.class.getResourceAsStream(name), name)) {
      return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keys")
  void theArticleIsFoundAsItsKeySays(String name) throws IOException {
    String story = name.substring(0, name.indexOf(' '));
    Json wanted =
        key(story).get("articles").items().stream()
            .filter(one -> name.endsWith(" " + one.string("ref").orElseThrow()))
            .findFirst()
            .orElseThrow();
    String place =
        wanted.string("path").orElseThrow()
            + " "
            + wanted.string("record").orElse(wanted.string("ordinal").orElse("0"));
    assertThat(ARTICLES).containsKey(place);
    Json found = ARTICLES.get(place);
    assertSoftly(
        softly -> {
          fields(softly, wanted, found);
          text(softly, wanted, found);
          posts(softly, wanted, found);
        });
  }

  private static void fields(SoftAssertions softly, Json wanted, Json found) {
    softly.assertThat(found.string("title")).isEqualTo(wanted.string("title"));
    softly.assertThat(found.get("agency").string("name")).isEqualTo(wanted.string("agency"));
    softly
        .assertThat(names(found.get("bylines").items()))
        .isEqualTo(
            wanted.get("bylines").items().stream()
                .map(Json::string)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; ")));
    wanted
        .string("outlet")
        .ifPresent(o -> softly.assertThat(found.get("outlet").string("name")).contains(o));
    wanted
        .string("language")
        .ifPresent(language -> softly.assertThat(found.string("language")).contains(language));
    wanted
        .string("published")
        .ifPresent(
            day ->
                softly
                    .assertThat(found.get("published").string("value").orElse(""))
                    .startsWith(day));
  }

  private static String names(List<Json> people) {
    return people.stream()
        .map(person -> person.string("name").orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static void text(SoftAssertions softly, Json wanted, Json found) {
    String text = found.string("text").orElse("");
    strings(wanted, "mustContain").forEach(piece -> softly.assertThat(text).contains(piece));
    strings(wanted, "mustNotContain")
        .forEach(piece -> softly.assertThat(text).doesNotContain(piece));
  }

  private static void posts(SoftAssertions softly, Json wanted, Json found) {
    String text = found.string("text").orElse("");
    List<String> posts = new ArrayList<>();
    for (Json block : found.get("blocks").items()) {
      if (block.string("kind").orElse("").equals("post")) {
        int start = text.offsetByCodePoints(0, block.get("start").integer());
        int end = text.offsetByCodePoints(0, block.get("end").integer());
        String who = block.string("author").orElse("") + " " + block.string("posted").orElse("");
        posts.add(who + " " + text.substring(start, end));
      }
    }
    for (Json post : wanted.get("posts").items()) {
      String who = post.string("author").orElse("") + " " + post.string("posted").orElse("") + " ";
      softly
          .assertThat(posts)
          .anyMatch(given -> given.startsWith(who + post.string("text").orElse("")));
    }
  }

  private static List<String> strings(Json object, String member) {
    return object.get(member).items().stream().flatMap(item -> item.string().stream()).toList();
  }
}
