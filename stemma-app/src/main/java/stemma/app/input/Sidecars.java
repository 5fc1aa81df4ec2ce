package stemma.app.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stemma.page.Json;
import stemma.page.Sidecar;

/**
 * What is told beside a page: by a sidecar file {@code NAME.json}, and by the command line where
 * the file is silent.
 */
final class Sidecars {
  private Sidecars() {}

  /** What the command line tells. */
  static Sidecar told(InputSettings settings) {
    return new Sidecar(
        settings.url(),
        null,
        settings.published(),
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        "option");
  }

  /** The path of a page without its endings. */
  static String stem(Path path) {
    String name = String.valueOf(path.getFileName());
    String bare = Kind.isGzip(name) ? name.substring(0, name.length() - 3) : name;
    int dot = bare.lastIndexOf('.');
    return path.resolveSibling(dot > 0 ? bare.substring(0, dot) : bare).toString();
  }

  /**
   * What the sidecar beside a page tells.
   *
   * @throws IOException naming the sidecar if it is there and no JSON
   */
  static Sidecar beside(Path page, InputSettings settings) throws IOException {
    Path file = Path.of(stem(page) + ".json");
    Sidecar option = told(settings);
    if (file.equals(page) || !Files.isRegularFile(file)) {
      return option;
    }
    try {
      Json json = Json.parse(Files.readString(file, StandardCharsets.UTF_8));
      return settings.url() == null && settings.published() == null
          ? row(json, "sidecar")
          : merged(row(json, "sidecar"), option);
    } catch (IOException e) {
      throw new IOException("its sidecar " + file + " could not be read: " + e.getMessage(), e);
    }
  }

  private static Sidecar merged(Sidecar file, Sidecar option) {
    return new Sidecar(
        option.url() == null ? file.url() : option.url(),
        file.fetched(),
        option.published() == null ? file.published() : option.published(),
        file.outlet(),
        file.title(),
        file.language(),
        file.bylines(),
        file.agency(),
        file.tags(),
        option.published() == null ? file.evidence() : "option");
  }

  /** What an object of a sidecar or of a JSONL row tells. */
  static Sidecar row(Json json, String evidence) {
    return new Sidecar(
        json.string("url").orElse(null),
        json.string("fetched").or(() -> json.string("captured")).orElse(null),
        json.string("published").or(() -> json.string("date")).orElse(null),
        json.string("outlet").orElse(null),
        json.string("title").orElse(null),
        json.string("language").orElse(null),
        names(json.get("bylines")),
        json.string("agency").orElse(null),
        json.get("tags").items().stream().flatMap(tag -> tag.string().stream()).toList(),
        evidence);
  }

  /** Names given as strings or as objects with a name. */
  static List<String> names(Json people) {
    return people.items().stream()
        .flatMap(person -> person.string().or(() -> person.string("name")).stream())
        .toList();
  }
}
