package stemma.app.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.page.Page;
import stemma.page.Rejection;

/** Bad input gets a clear error, takes bounded time and memory, and loses nothing else. */
@Timeout(60)
class HostileInputsTest {
  private static final int MEGABYTE = 1 << 20;
  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir private Path folder;

  /** What an input gave. */
  private record Given(List<Page> pages, List<Rejection> rejections) {
    String reasons() {
      return rejections.toString();
    }
  }

  private static Given read(Path input) throws InterruptedException {
    Given given = new Given(new ArrayList<>(), new ArrayList<>());
    PageSink sink =
        new PageSink() {
          @Override
          public void page(Page page) {
            given.pages().add(page);
          }

          @Override
          public void rejected(Rejection rejection) {
            given.rejections().add(rejection);
          }
        };
    new Inputs(
            new InputSettings(null, null, false, MEGABYTE), new ByteArrayInputStream(new byte[0]))
        .read(List.of(input.toString()), sink);
    return given;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] response(String id, String type, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(
        ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Encoding: gzip\r\n\r\n")
            .getBytes(UTF_8));
    http.write(gzip(body));
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
                + id
                + ">\r\nWARC-Target-URI: https://a.example/"
                + id
                + "\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.size()
                + "\r\n\r\n")
            .getBytes(UTF_8));
    http.writeTo(record);
    record.write("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  @Test
  void aGzipBombIsRejectedAtItsBound() throws Exception {
    Path bomb = Files.write(folder.resolve("bomb.html.gz"), gzip(new byte[200 * MEGABYTE]));
    Given given = read(bomb);
    assertThat(given.pages()).isEmpty();
    assertThat(given.reasons()).contains("bomb.html.gz").contains("larger than 1048576 bytes");
  }

  @Test
  void aBombInAnArchiveLosesNoOtherRecord() throws Exception {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.write(response("1", "text/html", "<html><body><p>One.</p></body></html>".getBytes(UTF_8)));
    warc.write(response("2", "text/html", new byte[50 * MEGABYTE]));
    warc.write(
        response("3", "text/html", "<html><body><p>Three.</p></body></html>".getBytes(UTF_8)));
    Given given = read(Files.write(folder.resolve("crawl.warc"), warc.toByteArray()));
    assertThat(given.pages())
        .extracting(page -> page.source().url())
        .containsExactly("https://a.example/1", "https://a.example/3");
    assertThat(given.rejections()).hasSize(1);
    assertThat(given.rejections().get(0).record()).contains("000000000002");
  }

  @Test
  void anArchiveCutOffGivesTheRecordsBefore() throws Exception {
    byte[] whole = Files.readAllBytes(SAMPLES.resolve("harbour-accord/crawl-2025-03-06.warc.gz"));
    Given given =
        read(Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 300)));
    assertThat(given.pages()).isNotEmpty();
    assertThat(given.reasons()).contains("cut.warc.gz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"text\":[", "\"", "[1,", "{\"text\":\"x\",\"tags\":["})
  void nestedJsonIsAnErrorWithItsPlace(String opening) throws Exception {
    Given given = read(Files.writeString(folder.resolve("deep.json"), opening.repeat(100_000)));
    assertThat(given.pages()).isEmpty();
    assertThat(given.rejections()).hasSize(1);
  }

  @Test
  void entitiesThatMultiplyAreNotExpanded() throws Exception {
    StringBuilder xml = new StringBuilder("<!DOCTYPE rss [<!ENTITY a \"lol\">");
    for (char c = 'b'; c < 'k'; c++) {
      xml.append("<!ENTITY ")
          .append(c)
          .append(" \"")
          .append(("&" + (char) (c - 1) + ";").repeat(10))
          .append("\">");
    }
    xml.append(
        "]><rss><channel><item><description>Some words &j; here.</description></item></channel></rss>");
    Given given = read(Files.writeString(folder.resolve("laughs.xml"), xml));
    assertThat(given.pages())
        .allSatisfy(page -> assertThat(page.content().length()).isLessThan(1000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a>", "<rss><channel>", "<item>", "<![CDATA["})
  void nestedXmlEndsInTime(String opening) throws Exception {
    Given given = read(Files.writeString(folder.resolve("deep.xml"), opening.repeat(50_000)));
    assertThat(given.pages().size() + given.rejections().size()).isPositive();
  }

  /** Every sample, cut and scrambled a little: pages or rejections, never an error that flies. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void scrambledSamplesNeverBreakTheRun(long seed) throws Exception {
    Random random = new Random(seed);
    try (var files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < 1 + bytes.length / 500; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        byte[] cut = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
        Path scrambled = Files.write(folder.resolve(seed + "-" + file.getFileName()), cut);
        Given given = read(scrambled);
        assertThat(given.pages().size() + given.rejections().size())
            .as(scrambled.toString())
            .isPositive();
      }
    }
  }
}
