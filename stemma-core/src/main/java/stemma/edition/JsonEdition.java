package stemma.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.article.Article;
import stemma.gathering.Arrival;
import stemma.gathering.Merger;
import stemma.reading.Reading;
import stemma.text.CodePoints;

/**
 * The JSON forms: article objects and the report object.
 *
 * <p><b>Guarantee.</b> Members stand in one order; the same values give the same characters on any
 * machine. All spans are counted in Unicode code points of the article's text.
 */
public final class JsonEdition {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final String version;

  /**
   * An edition of one version of Stemma.
   *
   * @param version what the report names as its generator's version
   */
  public JsonEdition(String version) {
    this.version = version;
  }

  /** The article object without the reading, on one line without a line break. */
  public String article(Article article) {
    return string(json -> ArticleObject.write(json, article));
  }

  /** The article object with its reading, on one line without a line break. */
  public String reading(Reading reading) {
    return string(json -> ArticleObject.write(json, reading));
  }

  /** Where an article that arrived was put, on one line without a line break. */
  public String arrival(Article article, Arrival arrival) {
    return string(
        json ->
            json.object(
                () -> {
                  json.member("article", arrival.article());
                  json.member("path", article.source().path());
                  json.member("record", article.source().record());
                  json.member("title", article.title());
                  json.member(
                      "published",
                      article.published() == null ? null : article.published().value());
                  json.member("story", arrival.gathering());
                  json.strings("merged", arrival.merged());
                  json.member("reason", arrival.reason());
                }));
  }

  /** Two stories that were told to be one without an article's arrival, on one line. */
  public String merger(Merger merger) {
    return string(
        json ->
            json.object(
                () -> {
                  for (String none : List.of("article", "path", "record", "title", "published")) {
                    json.member(none, (String) null);
                  }
                  json.member("story", merger.gathering());
                  json.strings("merged", List.of(merger.merged()));
                  json.member("reason", "a doubt is settled: alike on average");
                }));
  }

  /**
   * Writes the report object, indented; the writer is left open.
   *
   * @throws IOException if writing fails
   */
  public void write(Edition edition, Writer writer) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(writer)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      new ReportObject(places(edition.readings()))
          .write(new JsonWriter(generator), edition, version);
    }
    writer.write('\n');
  }

  private static Map<String, CodePoints> places(List<Reading> readings) {
    Map<String, CodePoints> places = new HashMap<>();
    for (Reading reading : readings) {
      places.put(reading.id(), CodePoints.of(reading.article().text()));
    }
    return places;
  }

  private static String string(Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      body.write(new JsonWriter(generator));
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return out.toString();
  }

  @FunctionalInterface
  private interface Body {
    void write(JsonWriter json) throws IOException;
  }
}
