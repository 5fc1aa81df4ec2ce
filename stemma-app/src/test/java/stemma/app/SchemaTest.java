package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print is what the schema promises. */
class SchemaTest {
  private static final Path FOLDER = Path.of("..", "docs", "schema");
  private static final String BASE = "https://stemma-news.github.io/schema/";
  private static final String ARTICLE = "article.schema.json";
  private static final String ARRIVAL = "arrival.schema.json";
  private static final String REPORT = "report.schema.json";

  private static Schema schema(String name) throws IOException {
    Map<String, String> schemas =
        Map.of(
            BASE + ARTICLE,
            Files.readString(FOLDER.resolve(ARTICLE)),
            BASE + REPORT,
            Files.readString(FOLDER.resolve(REPORT)),
            BASE + ARRIVAL,
            Files.readString(FOLDER.resolve(ARRIVAL)));
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
        .getSchema(SchemaLocation.of(BASE + name));
  }

  private static void assertValid(Schema schema, String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void everySampleReadIsAnArticleObject() throws IOException {
    Schema schema = schema(ARTICLE);
    Ran ran = Ran.command("read", Ran.SAMPLES.toString());
    assertThat(ran.out().lines())
        .hasSizeGreaterThan(30)
        .allSatisfy(line -> assertValid(schema, line));
  }

  @Test
  void everySampleExtractedIsAnArticleObjectWithoutAReading() throws IOException {
    Schema schema = schema(ARTICLE);
    Ran ran = Ran.command("extract", Ran.SAMPLES.toString());
    assertThat(ran.out().lines())
        .hasSizeGreaterThan(30)
        .allSatisfy(line -> assertValid(schema, line))
        .noneMatch(line -> line.contains("\"statements\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour-accord", "ketterick-dam", "tannery-march", "odd-pages"})
  void everyStoryIsAReportObject(String story) throws IOException {
    Ran ran = Ran.command("report", Ran.sample(story), "--format", "json");
    assertValid(schema(REPORT), ran.out());
  }

  @Test
  void everySampleGatheredIsAnArrivalObject() throws IOException {
    Schema schema = schema(ARRIVAL);
    Ran ran = Ran.command("gather", Ran.SAMPLES.toString());
    assertThat(ran.out().lines())
        .hasSizeGreaterThan(30)
        .allSatisfy(line -> assertValid(schema, line));
  }

  @Test
  void theSchemaRefusesAHalfReading() throws IOException {
    Schema schema = schema(ARTICLE);
    String line = Ran.command("extract", Ran.sample("odd-pages/truncated.html")).out();
    assertValid(schema, line);
    String half = line.stripTrailing().replaceFirst("}$", ",\"statements\":[]}");
    assertThat(schema.validate(half, InputFormat.JSON)).isNotEmpty();
    assertThat(schema.validate(line.replace("\"ordinal\":0,", ""), InputFormat.JSON)).isNotEmpty();
  }
}
