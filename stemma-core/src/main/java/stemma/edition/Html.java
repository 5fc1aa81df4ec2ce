package stemma.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML elements, escaping whatever it is given.
 *
 * <p><b>Guarantee.</b> Every text and attribute value comes out of an HTML parser as it went in,
 * but for U+0000 and halves of surrogate pairs, which HTML cannot hold: they become U+FFFD.
 * Elements are closed in the order that they were opened.
 */
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** The document type. */
  Html doctype() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  /**
   * Opens an element.
   *
   * @param name its name
   * @param attributes names and values in turn; a null value leaves its attribute out, an empty one
   *     gives the name alone
   */
  Html tag(String name, @Nullable String... attributes) {
    start(name, attributes);
    open.push(name);
    return this;
  }

  /** An element that has no content and no end tag. */
  Html empty(String name, @Nullable String... attributes) {
    start(name, attributes);
    return this;
  }

  /** Closes the element opened last. */
  Html end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** A line break in the source, where white space does not show. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** An element that holds text alone. */
  Html leaf(String name, String text, @Nullable String... attributes) {
    return tag(name, attributes).text(text).end();
  }

  /** Text. */
  Html text(String text) {
    escape(text, false);
    return this;
  }

  /** One of our own resources, as it is: the content of a style or script element. */
  Html resource(String content) {
    if (content.contains("</")) {
      throw new IllegalArgumentException("an inlined resource must not close its element");
    }
    out.append(content);
    return this;
  }

  /** The finished page. */
  String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("left open: " + open);
    }
    return out.toString();
  }

  private void start(String name, @Nullable String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value == null) {
        continue;
      }
      out.append(' ').append(attributes[i]);
      if (!value.isEmpty()) {
        out.append("=\"");
        escape(value, true);
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        default -> out.append(storable(text, i) ? c : '\uFFFD');
      }
    }
  }

  private static boolean storable(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c != 0;
  }
}
