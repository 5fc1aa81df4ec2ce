package stemma.app.input;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.parser.Parser;
import stemma.page.JsonStrings;
import stemma.page.OriginMap;
import stemma.text.CodePoints;
import stemma.text.Span;

/**
 * A text that stands encoded inside a document (a JSON string, an XML element), with the place of
 * each of its characters there.
 *
 * @param content the text, decoded
 * @param origin where its characters stand in the document
 */
record Encoded(String content, OriginMap origin) {
  private static final String CDATA = "<![CDATA[";
  private static final int LONGEST_REFERENCE = 32;

  /** The same text without white space around its lines and without empty lines. */
  Encoded compact() {
    StringBuilder kept = new StringBuilder();
    int[] places = new int[content.length()];
    int at = 0;
    for (String line : content.split("\n", -1)) {
      int from = at + line.length() - line.stripLeading().length();
      int to = at + line.stripTrailing().length();
      at += line.length() + 1;
      if (from >= to) {
        continue;
      }
      if (!kept.isEmpty()) {
        places[kept.length()] = Math.max(0, from - 1);
        kept.append('\n');
      }
      for (int i = from; i < to; i++) {
        places[kept.length()] = i;
        kept.append(content.charAt(i));
      }
    }
    return new Encoded(
        kept.toString(),
        span ->
            span.isEmpty()
                ? origin.origin(new Span(0, 0))
                : origin.origin(new Span(places[span.start()], places[span.end() - 1] + 1)));
  }

  /** A piece of a document that is its own content. */
  static Encoded slice(String document, int from, int to) {
    CodePoints places = CodePoints.of(document);
    return new Encoded(document.substring(from, to), span -> places.at(span.shifted(from)));
  }

  /** Collects decoded characters with their places. */
  private static final class Collector {
    private final StringBuilder content = new StringBuilder();
    private int[] places = new int[256];

    void add(char c, int place) {
      if (content.length() + 1 >= places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[content.length()] = place;
      content.append(c);
    }

    Encoded finish(String document, int end) {
      int[] all = Arrays.copyOf(places, content.length() + 1);
      all[content.length()] = end;
      CodePoints points = CodePoints.of(document);
      return new Encoded(
          content.toString(),
          span ->
              points.at(new Span(all[span.start()], Math.max(all[span.start()], all[span.end()]))));
    }
  }

  /** The first string of a JSON document that has a value. */
  static Optional<Encoded> string(String document, String value) {
    int i = document.indexOf('"');
    while (i >= 0) {
      int end = JsonStrings.closingMark(document, i, document.length());
      if (end - i - 1 >= value.length()) {
        Encoded decoded = decoded(document, i + 1, end);
        if (decoded.content().equals(value)) {
          return Optional.of(decoded);
        }
      }
      i = document.indexOf('"', end + 1);
    }
    return Optional.empty();
  }

  private static Encoded decoded(String document, int from, int to) {
    Collector out = new Collector();
    JsonStrings.decode(document, from, to, (c, start, end) -> out.add(c, start));
    return out.finish(document, to);
  }

  /**
   * What stands inside an XML element: character data decoded; where there are elements inside, the
   * markup as it is.
   */
  static Encoded inner(String document, int from, int to) {
    Collector out = new Collector();
    int i = from;
    while (i < to) {
      char c = document.charAt(i);
      if (document.startsWith(CDATA, i)) {
        int close = document.indexOf("]]>", i);
        int end = close < 0 || close > to ? to : close;
        for (int k = i + CDATA.length(); k < end; k++) {
          out.add(document.charAt(k), k);
        }
        i = Math.min(to, end + 3);
      } else if (c == '<') {
        return slice(document, from, to);
      } else if (c == '&') {
        i = reference(document, i, to, out);
      } else {
        out.add(c, i++);
      }
    }
    return out.finish(document, to);
  }

  private static int reference(String document, int at, int to, Collector out) {
    int semicolon = document.indexOf(';', at);
    if (semicolon < 0 || semicolon >= to || semicolon - at > LONGEST_REFERENCE) {
      out.add('&', at);
      return at + 1;
    }
    String decoded = Parser.unescapeEntities(document.substring(at, semicolon + 1), true);
    for (int k = 0; k < decoded.length(); k++) {
      out.add(decoded.charAt(k), at);
    }
    return semicolon + 1;
  }
}
