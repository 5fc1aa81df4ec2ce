package stemma.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import stemma.page.Form;
import stemma.page.Json;
import stemma.page.OriginMap;
import stemma.page.Page;
import stemma.page.Sidecar;
import stemma.page.Source;

/** The labelled pages of {@code extraction/trafilatura}. */
public final class ExtractionPages {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private ExtractionPages() {}

  /**
   * One page with its labels.
   *
   * @param id name of the page in the set
   * @param fold number of its fold; folds share no host
   * @param page the page
   * @param with snippets that the body must hold
   * @param without snippets that it must not hold
   * @param title its title, if labelled
   * @param author its authors, if labelled
   * @param date its date, if labelled
   */
  record Labelled(
      String id,
      int fold,
      Page page,
      List<String> with,
      List<String> without,
      Optional<String> title,
      Optional<String> author,
      Optional<String> date) {}

  /** Reads the set. */
  static List<Labelled> read(Path data) throws IOException {
    Path folder = data.resolve("extraction");
    List<Labelled> pages = new ArrayList<>();
    Json rows = Json.parse(Files.readString(folder.resolve("trafilatura/eval.json")));
    for (Json row : rows.items()) {
      pages.add(
          new Labelled(
              row.string("id").orElseThrow(),
              row.get("fold").integer(),
              page(
                  folder.resolve(row.string("file").orElseThrow()), row.string("url").orElse(null)),
              strings(row.get("with")),
              strings(row.get("without")),
              row.string("title").filter(value -> !value.isEmpty()),
              row.string("author").filter(value -> !value.isEmpty()),
              row.string("date").filter(value -> !value.isEmpty())));
    }
    return pages;
  }

  /** The pages without their labels. */
  public static List<Page> pages(Path data) throws IOException {
    return read(data).stream().map(Labelled::page).toList();
  }

  /** Pages whose body another reader gave, with that body. */
  static Map<Labelled, String> readBodies(Path data) throws IOException {
    Map<Labelled, String> bodies = new LinkedHashMap<>();
    Path folder = data.resolve("extraction/mozilla");
    if (!Files.isDirectory(folder)) {
      return bodies;
    }
    try (Stream<Path> names = Files.list(folder)) {
      for (Path name : names.sorted().toList()) {
        Path text = name.resolve("expected.txt.gz");
        if (Files.exists(text)) {
          Page page = page(name.resolve("source.html.gz"), null);
          bodies.put(
              new Labelled(
                  name.getFileName().toString(),
                  -1,
                  page,
                  List.of(),
                  List.of(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()),
              page(text, null).content());
        }
      }
    }
    return bodies;
  }

  /** Reads one gzipped page. */
  static Page page(Path file, String url) throws IOException {
    byte[] bytes;
    try (InputStream stream =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      bytes = stream.readAllBytes();
    }
    Charset charset = charset(bytes);
    Source source =
        new Source(
            file.toString(), null, url, "text/html", charset.name(), bytes.length, "0".repeat(64));
    String content = new String(bytes, charset);
    return new Page(source, Form.HTML, content, OriginMap.whole(content), Sidecar.NONE);
  }

  private static Charset charset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
    String text = new String(bytes, StandardCharsets.UTF_8);
    Matcher matcher = CHARSET.matcher(head);
    if (text.indexOf('\uFFFD') >= 0 && matcher.find() && Charset.isSupported(matcher.group(1))) {
      Charset named = Charset.forName(matcher.group(1));
      return named.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : named;
    }
    return StandardCharsets.UTF_8;
  }

  private static List<String> strings(Json array) {
    return array.items().stream().flatMap(item -> item.string().stream()).toList();
  }
}
