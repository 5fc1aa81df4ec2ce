package stemma.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Prints article objects as lines or as one array, each as soon as it is there. */
final class ArticleLines {
  private final OutputStream out;
  private final ArticleFormat format;
  private boolean first = true;

  ArticleLines(OutputStream out, ArticleFormat format) {
    this.out = out;
    this.format = format;
  }

  void add(String object) {
    try {
      if (format == ArticleFormat.json) {
        print(first ? "[" : ",\n");
      }
      first = false;
      print(object);
      if (format == ArticleFormat.jsonl) {
        print("\n");
        out.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void finish() throws IOException {
    if (format == ArticleFormat.json) {
      print(first ? "[]\n" : "]\n");
    }
    out.flush();
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
