package stemma.app.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * How an input without a name begins, and so what it holds.
 *
 * @param kind what its first line shows it to be; a page when that shows nothing
 * @param whole the input from its start
 */
record Beginning(Kind kind, InputStream whole) {
  /** A first line longer than this is looked at no further. */
  private static final int LONGEST_LINE = 1 << 20;

  /** Looks at the first line that is not blank, and whether anything stands behind it. */
  static Beginning of(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    boolean more = false;
    try {
      boolean blank = true;
      int b = in.read();
      while (b >= 0 && head.size() < LONGEST_LINE && (b != '\n' || blank)) {
        head.write(b);
        blank &= b <= ' ';
        b = in.read();
      }
      int next = b == '\n' ? in.read() : -1;
      more = next > ' ';
      if (b >= 0) {
        head.write(b);
      }
      if (next >= 0) {
        head.write(next);
      }
    } catch (EOFException | ZipException e) {
      // broken inside the first line: whoever reads on meets the same and tells it
      more = false;
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head.toByteArray()), in);
    return new Beginning(kind(head.toString(StandardCharsets.UTF_8), more), whole);
  }

  /** An object that ends with its line, and is not all there is, is the first of a collection. */
  private static Kind kind(String head, boolean more) {
    String text = head.startsWith("\ufeff") ? head.substring(1) : head;
    String first = text.strip().lines().findFirst().orElse("").strip();
    if (first.startsWith("WARC/")) {
      return Kind.WARC;
    }
    if (first.startsWith("{")) {
      return more && first.endsWith("}") ? Kind.JSONL : Kind.JSON;
    }
    if (first.startsWith("[{") || first.equals("[")) {
      return Kind.JSON;
    }
    boolean xml =
        Stream.of("<?xml", "<rss", "<feed", "<newsMessage", "<newsItem")
            .anyMatch(first::startsWith);
    return xml ? Kind.XML : Kind.HTML;
  }
}
