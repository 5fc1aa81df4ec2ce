package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.page.Json;

/** The laws, over every sample page. */
class LawsTest {
  private static final String ALL = Ran.SAMPLES.toString();

  static Stream<String> articles() {
    return Ran.command("read", ALL).out().lines();
  }

  /** Spans lie inside the text, in reading order, and start and end at its very characters. */
  @ParameterizedTest
  @MethodSource("articles")
  void spansLieInsideTheTextInReadingOrder(String line) throws IOException {
    Json article = Json.parse(line);
    String text = article.string("text").orElseThrow();
    int length = text.codePointCount(0, text.length());
    for (String list : List.of("blocks", "sentences", "mentions", "quantities", "times")) {
      int last = 0;
      for (Json span : article.get(list).items()) {
        assertInside(span, length, list);
        assertThat(span.get("start").integer()).as(list).isGreaterThanOrEqualTo(last);
        last = span.get("start").integer();
      }
    }
    for (Json statement : article.get("statements").items()) {
      for (String role : List.of("source", "cue", "content")) {
        statement.get(role).items().forEach(span -> assertInside(span, length, role));
      }
    }
    for (Json undertaking : article.get("undertakings").items()) {
      for (String role : List.of("cue", "action")) {
        undertaking.get(role).items().forEach(span -> assertInside(span, length, role));
      }
    }
  }

  private static void assertInside(Json span, int length, String where) {
    assertThat(span.get("start").integer()).as(where).isBetween(0, length);
    assertThat(span.get("end").integer())
        .as(where)
        .isBetween(span.get("start").integer() + 1, length);
  }

  /** The blocks make up the text, joined by one newline. */
  @ParameterizedTest
  @MethodSource("articles")
  void blocksJoinedByOneNewlineAreTheText(String line) throws IOException {
    Json article = Json.parse(line);
    if (article.get("source").string("mediaType").orElseThrow().equals("text/plain")
        && line.contains("\"record\":\"")) {
      return; // a row's text is taken to the character, empty lines included
    }
    String text = article.string("text").orElseThrow();
    StringBuilder joined = new StringBuilder();
    for (Json block : article.get("blocks").items()) {
      joined.append(joined.isEmpty() ? "" : "\n");
      joined.append(text, index(text, block.get("start")), index(text, block.get("end")));
    }
    assertThat(joined.toString()).isEqualTo(text);
  }

  private static int index(String text, Json offset) {
    return text.offsetByCodePoints(0, offset.integer());
  }

  @Test
  void theNumberOfThreadsDoesNotShow() {
    String one = Ran.command("read", ALL, "--threads", "1").out();
    assertThat(Ran.command("read", ALL, "--threads", "7").out()).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE"})
  void localeAndTimeZoneDoNotShow(String tag) {
    String plain = Ran.command("report", ALL, "--format", "json").out();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Ran.command("report", ALL, "--format", "json").out()).isEqualTo(plain);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfInputsDoesNotShowInAReport(long seed) throws IOException {
    for (String form : List.of("json", "html", "md")) {
      assertThat(report(shuffled(seed), form)).isEqualTo(report(shuffled(0), form));
    }
  }

  private static List<String> shuffled(long seed) throws IOException {
    try (Stream<Path> files = Files.list(Ran.SAMPLES.resolve("tannery-march"))) {
      List<String> inputs = new ArrayList<>(files.map(Path::toString).sorted().toList());
      Collections.shuffle(inputs, new Random(seed));
      return inputs;
    }
  }

  private static String report(List<String> inputs, String form) {
    List<String> arguments = new ArrayList<>(List.of("report", "--format", form));
    arguments.addAll(inputs);
    return Ran.command(arguments.toArray(String[]::new)).out();
  }

  /** A reading depends on its own article alone. */
  @Test
  void anArticleReadsTheSameAloneAndAmongOthers() {
    String alone = Ran.command("read", Ran.sample("harbour-accord/northern-ledger.html")).out();
    assertThat(Ran.command("read", ALL).out()).contains(alone);
  }

  @Test
  void everyInstalledJavaGivesTheSameBytes() throws IOException, InterruptedException {
    List<Path> others = otherJavas();
    assumeTrue(!others.isEmpty(), "no other JDK is installed beside this one");
    String here = Ran.command("report", ALL, "--format", "json").out();
    for (Path java : others) {
      Path output = Files.createTempFile("stemma", ".json");
      Process process =
          new ProcessBuilder(
                  java.toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "stemma.app.Main",
                  "report",
                  ALL,
                  "-o",
                  output.toString(),
                  "--format",
                  "json")
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      assertThat(Files.readString(output)).as(java.toString()).isEqualTo(here);
      Files.delete(output);
    }
  }

  private static List<Path> otherJavas() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> found = new ArrayList<>();
    try (Stream<Path> homes = Files.list(home.getParent())) {
      for (Path other : homes.sorted().toList()) {
        Path java = other.resolve("bin/java");
        boolean usable =
            Files.isExecutable(java)
                && !Files.isSymbolicLink(other)
                && !other.toRealPath().equals(home);
        if (usable && Files.exists(other.resolve("bin/javac"))) {
          found.add(java);
        }
      }
    }
    return found;
  }
}
