package stemma.app.input;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import stemma.page.Form;
import stemma.page.Json;
import stemma.page.OriginMap;
import stemma.page.Page;
import stemma.page.PageReader;
import stemma.page.Rejection;
import stemma.page.Sidecar;

/** A collection of articles or pages as JSON lines, streamed row by row. */
final class Collection {
  private final String path;
  private final InputSettings settings;

  Collection(String path, InputSettings settings) {
    this.path = path;
    this.settings = settings;
  }

  void read(InputStream in, PageSink sink) throws IOException, InterruptedException {
    int line = 0;
    try {
      for (byte[] row = next(in); row != null; row = next(in)) {
        line++;
        row(row, line, sink);
      }
    } catch (EOFException | ZipException e) {
      sink.rejected(
          new Rejection(
              path,
              null,
              "the compressed data ends or breaks after line "
                  + line
                  + "; the rows before are read"));
    }
    if (line == 0) {
      sink.rejected(new Rejection(path, null, "the input is empty"));
    }
  }

  /** The bytes of the next line; null at the end. */
  private byte @Nullable [] next(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n') {
      if (out.size() <= settings.largest()) {
        out.write(b);
      }
      b = in.read();
    }
    return out.toByteArray();
  }

  private void row(byte[] row, int line, PageSink sink) throws InterruptedException {
    if (row.length > settings.largest()) {
      sink.rejected(
          new Rejection(
              path, "line " + line, "the row is larger than " + settings.largest() + " bytes"));
      return;
    }
    String text = new String(row, StandardCharsets.UTF_8);
    if (text.isBlank() || (line == 1 && text.equals("\uFEFF"))) {
      return;
    }
    try {
      sink.page(page(row, Json.parse(text.startsWith("\uFEFF") ? text.substring(1) : text), line));
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
      sink.rejected(new Rejection(path, "line " + line, reason));
    }
  }

  private Page page(byte[] row, Json json, int line) throws IOException {
    String id = json.string("id").orElse("line " + line);
    Sidecar told = Sidecars.row(json, "metadata");
    boolean html = json.get("html").string().isPresent() && json.get("text").string().isEmpty();
    String content =
        json.string(html ? "html" : "text")
            .orElseThrow(() -> new IOException("the row has neither `text` nor `html`"));
    Form form = html ? Form.HTML : settings.clean() ? Form.TEXT : Form.EXACT;
    PageReader.Delivery delivery = new PageReader.Delivery(path, id, row, null, null, told);
    return new Page(
        PageReader.source(delivery, html ? "text/html" : "text/plain", "utf-8"),
        form,
        content,
        OriginMap.whole(content),
        told);
  }
}
