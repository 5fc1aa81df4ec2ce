package stemma.edition;

/** Lines of words for a terminal, wrapped with a hanging indent, in ink or in plain marks. */
final class TerminalText {
  private final StringBuilder out = new StringBuilder();
  private final boolean colour;
  private final int width;
  private int column;
  private int indent;

  TerminalText(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  /** How words are set: by an ANSI escape, or by marks around them. */
  enum Ink {
    PLAIN("", "", ""),
    STRONG("\u001b[1m", "", ""),
    SOFT("\u001b[2m", "", ""),
    DELETED("\u001b[9;31m", "[-", "-]"),
    INSERTED("\u001b[4;32m", "{+", "+}");

    private final String escape;
    private final String open;
    private final String close;

    Ink(String escape, String open, String close) {
      this.escape = escape;
      this.open = open;
      this.close = close;
    }
  }

  /** Starts a line at a column; what does not fit goes two columns further in below. */
  TerminalText line(int at) {
    out.append(" ".repeat(at));
    column = at;
    indent = at + 2;
    return this;
  }

  /** Ends the line. */
  TerminalText end() {
    out.append('\n');
    column = 0;
    return this;
  }

  /** Words as they are. */
  TerminalText word(String text) {
    return say(text, Ink.PLAIN);
  }

  /** Words in an ink. */
  TerminalText say(String text, Ink ink) {
    String clean = clean(text);
    if (clean.isEmpty()) {
      return this;
    }
    String[] words = (colour ? clean : ink.open + clean + ink.close).split(" ", -1);
    for (String word : words) {
      put(word, ink);
    }
    return this;
  }

  String finish() {
    return out.toString();
  }

  private void put(String word, Ink ink) {
    int length = word.codePointCount(0, word.length());
    boolean first = out.length() == 0 || column == 0 || out.charAt(out.length() - 1) == ' ';
    if (!first && column + 1 + length > width) {
      out.append('\n').append(" ".repeat(indent));
      column = indent;
      first = true;
    }
    out.append(first ? "" : " ");
    boolean escaped = colour && ink != Ink.PLAIN;
    out.append(escaped ? ink.escape : "").append(word).append(escaped ? "\u001b[0m" : "");
    column += length + (first ? 0 : 1);
  }

  /** Text on one line without control characters or marks that turn the direction of writing. */
  private static String clean(String text) {
    return Phrasing.line(text)
        .replaceAll("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "");
  }
}
