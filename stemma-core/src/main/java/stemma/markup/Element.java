package stemma.markup;

import org.jspecify.annotations.Nullable;

/**
 * An element of a page: its name, its attributes and what stands in it. Decoded when asked for.
 *
 * @param document the page
 * @param node its number there
 * @param normalName its name in lower case
 */
public record Element(HtmlDocument document, int node, String normalName) {
  /** The value of an attribute, references decoded; empty when it has none or an empty one. */
  public String attr(String name) {
    String value = document.attribute(node, name);
    return value == null ? "" : value;
  }

  /** The same of an attribute that is known beforehand, found without a search. */
  public String attr(Attribute attribute) {
    return document.attribute(node, attribute);
  }

  /** Whether it has an attribute, be it without a value. */
  public boolean hasAttr(Attribute attribute) {
    return document.hasAttribute(node, attribute);
  }

  /** Number of attributes. */
  public int attributesSize() {
    return document.attributes(node);
  }

  /** The text in it as a reader would see it: white space collapsed, lines joined by a space. */
  public String text() {
    return text(Integer.MAX_VALUE);
  }

  /** The same, left off after the run of text that makes it this many characters or more. */
  public String text(int most) {
    StringBuilder text = new StringBuilder();
    boolean space = false;
    int end = document.after(node);
    int next = node + 1;
    while (next < end && text.length() < most) {
      if (document.isText(next)) {
        String run = document.text(next);
        for (int i = 0; i < run.length(); i++) {
          char c = run.charAt(i);
          boolean blank = c <= ' ' || c == '\u00A0';
          if (!blank && space && text.length() > 0) {
            text.append(' ');
          }
          if (!blank) {
            text.append(c);
          }
          space = blank;
        }
        next++;
      } else {
        space |= document.breaksLines(next);
        next = document.isRaw(next) ? document.after(next) : next + 1;
      }
    }
    return text.toString();
  }

  /** The text in it as it was written, references decoded. */
  public String wholeText() {
    StringBuilder text = new StringBuilder();
    int end = document.after(node);
    for (int next = node + 1; next < end; next++) {
      if (document.isText(next)) {
        text.append(document.text(next));
      }
    }
    return text.toString();
  }

  /** What stands in a script or style, as it was written. */
  public String data() {
    int end = document.after(node);
    return end == node + 1
        ? ""
        : document.source().substring(document.start(node + 1), document.end(end - 1));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Element element && element.document == document && element.node == node;
  }

  @Override
  public int hashCode() {
    return node;
  }
}
