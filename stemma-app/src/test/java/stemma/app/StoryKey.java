package stemma.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import stemma.page.Json;

/** A sample story's report beside its answer key. */
final class StoryKey {
  private final Json key;
  private final Json report;
  private final Map<String, String> ids = new LinkedHashMap<>();

  StoryKey(String story) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            StoryKey.class.getResourceAsStream("/samples-key/" + story + ".json"), story)) {
      this.key = Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    this.report = Json.parse(Ran.command("report", Ran.sample(story), "--format", "json").out());
    for (Json article : key.get("articles").items()) {
      found(article).ifPresent(id -> ids.put(article.string("ref").orElseThrow(), id));
    }
  }

  private Optional<String> found(Json wanted) {
    return report.get("articles").items().stream()
        .filter(article -> isThatOne(article, wanted))
        .map(article -> article.string("id").orElseThrow())
        .findFirst();
  }

  private static boolean isThatOne(Json article, Json wanted) {
    Json source = article.get("source");
    String path = source.string("path").orElse("").replace('\\', '/');
    if (!path.endsWith(wanted.string("path").orElseThrow())) {
      return false;
    }
    Optional<String> record = wanted.string("record");
    if (record.isPresent()) {
      return record.equals(source.string("record")) || record.equals(source.string("url"));
    }
    return article.get("ordinal").integer() == wanted.get("ordinal").integer();
  }

  /** The key's part on the story. */
  Json story() {
    return key.get("story");
  }

  /** The refs of the key's articles. */
  List<String> refs() {
    return key.get("articles").items().stream()
        .map(article -> article.string("ref").orElseThrow())
        .toList();
  }

  /** The id of an article of the report; empty when the article was not found. */
  Optional<String> id(String ref) {
    return Optional.ofNullable(ids.get(ref));
  }

  /** The report's stories. */
  List<Json> stories() {
    return report.get("stories").items();
  }

  /** The story that most of the key's articles are in. */
  Json largest() {
    return stories().get(0);
  }

  /** Every lineage edge as {@code from>to} with its relation, over all stories. */
  Map<String, String> edges() {
    Map<String, String> edges = new LinkedHashMap<>();
    for (Json story : stories()) {
      for (Json edge : story.get("lineage").get("edges").items()) {
        edges.put(
            edge.string("from").orElseThrow() + ">" + edge.string("to").orElseThrow(),
            edge.string("relation").orElseThrow());
      }
    }
    return edges;
  }

  /** The refs that descend from one agency or text, by the key. */
  List<String> family(String ref) {
    for (Json origin : story().get("origins").items()) {
      List<String> members = strings(origin.get("articles"));
      if (members.contains(ref)) {
        return members;
      }
    }
    return List.of(ref);
  }

  /** All versions of all utterances, as {@code id}'s article, wording and words. */
  List<Json> versions() {
    List<Json> versions = new ArrayList<>();
    stories()
        .forEach(
            story ->
                story
                    .get("utterances")
                    .items()
                    .forEach(u -> versions.addAll(u.get("versions").items())));
    return versions;
  }

  static List<String> strings(Json list) {
    return list.items().stream().flatMap(item -> item.string().stream()).toList();
  }
}
