package stemma.bench.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stemma.page.Json;
import stemma.text.Span;

/**
 * An article whose attributions people marked. Offsets count UTF-16 code units.
 *
 * @param id its id
 * @param publisher who published it
 * @param text its text
 * @param attributions what was marked
 */
record AnnotatedArticle(String id, String publisher, String text, List<Marked> attributions) {
  /**
   * A marked attribution.
   *
   * @param source who
   * @param cue the words that attribute
   * @param content what is attributed
   */
  record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

  /** Reads a file with an article in JSON on each line. */
  static List<AnnotatedArticle> read(Path file) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        articles.add(article(Json.parse(line)));
      }
    }
    return articles;
  }

  private static AnnotatedArticle article(Json json) {
    String text = json.string("text").orElse("");
    List<Marked> marked = new ArrayList<>();
    for (Json one : json.get("attributions").items()) {
      marked.add(
          new Marked(
              spans(text, one.get("source")),
              spans(text, one.get("cue")),
              spans(text, one.get("content"))));
    }
    return new AnnotatedArticle(
        json.string("id").orElse(""), json.string("publisher").orElse(""), text, marked);
  }

  private static List<Span> spans(String text, Json pairs) {
    List<Span> spans = new ArrayList<>();
    for (Json pair : pairs.items()) {
      int start = text.offsetByCodePoints(0, pair.items().get(0).integer());
      int end = text.offsetByCodePoints(0, pair.items().get(1).integer());
      spans.add(new Span(start, end));
    }
    return spans;
  }
}
