package stemma.markup;

import org.jspecify.annotations.Nullable;

/**
 * The attributes that a reader of pages asks for. An element is told at once which of them it has;
 * others are looked for by their names.
 */
public enum Attribute {
  CLASS("class"),
  CONTENT("content"),
  DATA_COMPONENT("data-component"),
  DATA_TESTID("data-testid"),
  DATETIME("datetime"),
  HIDDEN("hidden"),
  HREF("href"),
  HTTP_EQUIV("http-equiv"),
  ID("id"),
  ITEMPROP("itemprop"),
  ITEMTYPE("itemtype"),
  LANG("lang"),
  NAME("name"),
  PROPERTY("property"),
  REL("rel"),
  ROLE("role"),
  STYLE("style"),
  TYPE("type");

  /** Stands for every other attribute. */
  static final int OTHER = -1;

  private static final int SIZE = 64;
  private static final @Nullable Attribute[] TABLE = table();

  /** Its name in lower case. */
  final String written;

  Attribute(String written) {
    this.written = written;
  }

  private static @Nullable Attribute[] table() {
    Attribute[] table = new Attribute[SIZE];
    for (Attribute attribute : values()) {
      String name = attribute.written;
      int slot = slot(name.charAt(0), name.charAt(name.length() - 1), name.length());
      if (table[slot] != null) {
        throw new IllegalStateException(attribute + " stands where " + table[slot] + " does");
      }
      table[slot] = attribute;
    }
    return table;
  }

  private static int slot(char first, char last, int length) {
    return (first + 5 * last + 18 * length) & (SIZE - 1);
  }

  /** The number of the attribute of a name in a source, whatever its case. */
  @SuppressWarnings("EnumOrdinal")
  static int number(char[] source, int from, int to) {
    Attribute attribute =
        TABLE[slot(Tags.lower(source[from]), Tags.lower(source[to - 1]), to - from)];
    return attribute != null && Tags.isName(attribute.written, source, from, to)
        ? attribute.ordinal()
        : OTHER;
  }

  /** The bit that stands for it where a number says which attributes an element has. */
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }
}
