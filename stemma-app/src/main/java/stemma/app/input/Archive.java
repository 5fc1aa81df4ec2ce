package stemma.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import stemma.page.PageReader;
import stemma.page.Rejection;
import stemma.page.Sidecar;

/** A WARC file, streamed: the HTML and text responses with status 200, in order. */
final class Archive {
  private final String path;
  private final InputSettings settings;

  Archive(String path, InputSettings settings) {
    this.path = path;
    this.settings = settings;
  }

  void read(InputStream in, PageSink sink) throws IOException, InterruptedException {
    int count = 0;
    try (WarcReader reader = new WarcReader(in)) {
      for (WarcRecord record : reader) {
        count++;
        if (record instanceof WarcResponse response && !(record instanceof WarcRevisit)) {
          response(response, sink);
        }
      }
    } catch (java.io.UncheckedIOException | ParsingException e) {
      Throwable cause = e instanceof java.io.UncheckedIOException ? e.getCause() : e;
      sink.rejected(
          new Rejection(path, null, "broken after record " + count + ": " + cause.getMessage()));
    }
    if (count == 0) {
      sink.rejected(new Rejection(path, null, "no WARC record in this file"));
    }
  }

  private void response(WarcResponse response, PageSink sink) throws InterruptedException {
    String id = response.id().toString();
    try {
      if (response.http().status() != 200) {
        return;
      }
      MediaType type = response.payloadType();
      String bare = type.base().toString().toLowerCase(java.util.Locale.ROOT);
      if (!bare.contains("html") && !bare.equals("text/plain")) {
        return;
      }
      Bytes bytes = Bytes.of(response.http().bodyDecoded().stream(), settings.largest());
      if (bytes.trouble() != null) {
        sink.rejected(new Rejection(path, id, bytes.trouble()));
      }
      if (bytes.bytes().length > 0) {
        String charset = type.parameters().get("charset");
        sink.page(
            new PageReader()
                .read(
                    new PageReader.Delivery(
                        path, id, bytes.bytes(), bare, charset, told(response))));
      }
    } catch (IOException | IllegalArgumentException e) {
      sink.rejected(new Rejection(path, id, String.valueOf(e.getMessage())));
    }
  }

  private static Sidecar told(WarcResponse response) {
    Instant date = response.date();
    return new Sidecar(
        response.target(),
        date == null ? null : date.toString(),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        "metadata");
  }
}
