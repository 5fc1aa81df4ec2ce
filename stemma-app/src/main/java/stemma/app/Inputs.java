package stemma.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import stemma.page.Form;
import stemma.page.OriginMap;
import stemma.page.Page;
import stemma.page.Rejection;
import stemma.page.Sidecar;
import stemma.page.Source;

/** Opens inputs and hands their pages on, in input order. */
final class Inputs {
  private final InputOptions options;
  private final InputStream in;

  Inputs(InputOptions options, InputStream in) {
    this.options = options;
    this.in = in;
  }

  /** Hands on every page of every input. */
  void read(PageSink sink) throws IOException, InterruptedException {
    for (String input : options.inputs) {
      Path path = Path.of(input);
      if (input.equals("-")) {
        sink.page(page("-", in.readAllBytes()));
      } else if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            file(file, sink);
          }
        }
      } else {
        file(path, sink);
      }
    }
  }

  private void file(Path file, PageSink sink) throws InterruptedException {
    try {
      sink.page(page(file.toString(), Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      sink.rejected(new Rejection(file.toString(), null, "no such file"));
    } catch (IOException e) {
      sink.rejected(new Rejection(file.toString(), null, String.valueOf(e.getMessage())));
    }
  }

  private Page page(String path, byte[] bytes) {
    String content = new String(bytes, StandardCharsets.UTF_8);
    boolean html = path.endsWith(".html") || content.stripLeading().startsWith("<");
    Source source =
        new Source(
            path,
            null,
            options.url,
            html ? "text/html" : "text/plain",
            "utf-8",
            bytes.length,
            digest(bytes));
    Sidecar told =
        new Sidecar(
            options.url,
            null,
            options.published,
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            "option");
    return new Page(source, html ? Form.HTML : Form.TEXT, content, OriginMap.whole(content), told);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }
}
