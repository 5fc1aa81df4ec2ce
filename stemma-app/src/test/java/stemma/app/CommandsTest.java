package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir private Path folder;

  @Test
  void anUnreadableInputIsNamedWithItsReasonAndStopsNothingElse() {
    String good = Ran.sample("odd-pages/windows-1252.html");
    Ran ran = Ran.command("extract", "nowhere.html", good);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("nowhere.html").contains("no such file");
    assertThat(ran.out().lines()).hasSize(1);
  }

  @Test
  void wrongUsageIsTwoAndPrintsNoData() {
    assertThat(Ran.command().code()).isEqualTo(2);
    Ran ran = Ran.command("read", "--no-such-option", "x.html");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("--no-such-option");
    assertThat(Ran.command("read").code()).isEqualTo(2);
  }

  @Test
  void everyCommandHasHelpWithExamples() {
    for (String command :
        new String[] {"read", "report", "extract", "gather", "demo", "completion"}) {
      Ran ran = Ran.command(command, "--help");
      assertThat(ran.code()).isZero();
      assertThat(ran.out()).contains("Example").contains("stemma " + command);
    }
    assertThat(Ran.command("--version").out()).startsWith("stemma ");
  }

  @Test
  void aRowsTextIsTakenToTheCharacter() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    Files.writeString(
        rows,
        "{\"id\":\"r1\",\"text\":\"  One line.\\n\\nTwo  lines \\ud83d\\ude00. \"}\nnot json\n{\"id\":\"r3\"}\n");
    Ran ran = Ran.command("extract", rows.toString());
    assertThat(ran.out()).contains("\"text\":\"  One line.\\n\\nTwo  lines 😀. \"");
    assertThat(ran.out()).contains("\"record\":\"r1\"");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("line 2").contains("line 3");
  }

  @Test
  void standardInputIsOnePage() {
    Ran ran =
        Ran.with(
            "<html><head><title>A</title></head><body><p>Hello there, this is a page.</p></body></html>",
            "extract",
            "-");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\"path\":\"-\"");
  }

  @Test
  void standardInputIsTakenForWhatItBeginsAs() throws IOException {
    String rows =
        "{\"id\":\"r1\",\"text\":\"The quay is shut.\"}\n{\"id\":\"r2\",\"text\":\"It rains.\"}\n";
    assertThat(Ran.with(rows, "extract", "-").out())
        .contains("\"record\":\"r1\"")
        .contains("\"record\":\"r2\"");
    String json = Files.readString(Path.of(Ran.sample("ketterick-dam/tellmark-courier.json")));
    assertThat(Ran.with(json, "extract", "-").out()).contains("\"mediaType\":\"application/json\"");
    String feed = Files.readString(Path.of(Ran.sample("tannery-march/daily-lantern-feed.xml")));
    assertThat(Ran.with(feed, "extract", "-").out().lines()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jane Roe ", "$1 ", "\u201ca\u201d he said "})
  void textsWithoutEndAreReportedInBoundedTime(String repeated) throws IOException {
    String text = repeated.repeat(60_000 / repeated.length());
    Path rows = folder.resolve("endless.jsonl");
    Files.writeString(
        rows,
        "{\"id\":\"a\",\"text\":\"%s\"}\n{\"id\":\"b\",\"text\":\"The quay is shut. %s\"}\n"
            .formatted(text, text));
    Ran ran =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2),
            () -> Ran.command("report", rows.toString(), "--format", "json"));
    assertThat(ran.code()).isZero();
  }

  @Test
  void optionsTellWhatABareFileDoesNot() {
    String page = Ran.sample("odd-pages/early-harvest.md");
    Ran ran =
        Ran.command(
            "extract", page, "--url", "https://www.example.com/a", "--published", "2024-05-06");
    assertThat(ran.out()).contains("\"domain\":\"example.com\"").contains("2024-05-06");
  }

  @Test
  void aReportToAFileFollowsItsEndingAndSaysWhereItIs() throws IOException {
    Path output = folder.resolve("story.json");
    Ran ran = Ran.command("report", Ran.sample("harbour-accord"), "-o", output.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("story.json").contains("independent origins");
    assertThat(Files.readString(output)).startsWith("{").contains("\"generator\"");
  }

  @Test
  void aJsonArrayIsOneDocument() throws IOException {
    Ran ran =
        Ran.command(
            "extract",
            Ran.sample("odd-pages/deutsch.html"),
            Ran.sample("odd-pages/utf-16.txt"),
            "--format",
            "json");
    assertThat(stemma.page.Json.parse(ran.out()).items()).hasSize(2);
  }

  @Test
  void aTruncatedArchiveGivesWhatCameBefore() throws IOException {
    byte[] whole =
        Files.readAllBytes(Path.of(Ran.sample("tannery-march/river-valley-times.html.gz")));
    Path cut = folder.resolve("cut.html.gz");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 200));
    Ran ran = Ran.command("extract", cut.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("cut.html.gz").contains("before its end");
    assertThat(ran.out().lines()).hasSize(1);
  }

  @Test
  void anExternalEntityIsNeverExpanded() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
    Path feed = folder.resolve("feed.xml");
    Files.writeString(
        feed,
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><rss><channel><title>T</title><item><title>&x;</title>"
            + "<description>Some words of a story &x; that nobody reads.</description></item></channel></rss>");
    Ran ran = Ran.command("extract", feed.toString());
    assertThat(ran.out()).doesNotContain("the secret words");
  }

  @Test
  void aReportThatCannotBeWrittenIsToldBeforeTheWork() {
    Ran ran = Ran.command("report", Ran.sample("harbour-accord"), "-o", folder + "/no/such/x.html");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("x.html cannot be written");
  }

  @Test
  void bytesThatAreNoTextAreRefusedAndAPageWithoutArticleIsNoted() throws IOException {
    byte[] bytes = new byte[5000];
    new java.util.Random(7).nextBytes(bytes);
    Path noise = Files.write(folder.resolve("noise.txt"), bytes);
    Path none = Files.writeString(folder.resolve("none.html"), "<html></html>");
    Ran ran = Ran.command("extract", noise.toString(), none.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("noise.txt: this is no text")
        .contains("none.html: no article found");
  }

  @Test
  void markupWithoutAHeadIsStillAPage() throws IOException {
    Path page = folder.resolve("deep.html");
    Files.writeString(
        page,
        "<div>".repeat(100_000)
            + "<p>Hello there, this is the text.</p>"
            + "</div>".repeat(100_000));
    Ran ran = Ran.command("report", page.toString(), "--format", "json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\"mediaType\" : \"text/html\"");
  }
}
