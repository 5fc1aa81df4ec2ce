package stemma.edition;

import java.util.List;

/**
 * What the marks in the articles mean, each with a box to show or hide it; works by style alone.
 */
final class Legend {
  private record Entry(String kind, String name) {}

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("statement", "what is said"),
          new Entry("source", "who says it"),
          new Entry("cue", "words that attribute"),
          new Entry("quantity", "quantities"),
          new Entry("time", "dates and times"),
          new Entry("undertaking", "undertakings"),
          new Entry("common", "in common with other articles"));

  private Legend() {}

  static void write(Html html) {
    html.tag("div", "class", "legend", "role", "group", "aria-labelledby", "legend-h");
    html.leaf("b", "Marks in the texts", "id", "legend-h").line();
    for (Entry entry : ENTRIES) {
      html.tag("label")
          .empty("input", "type", "checkbox", "id", "show-" + entry.kind(), "checked", "");
      html.text(" ").leaf("span", entry.name(), "class", "m-" + entry.kind()).end().line();
    }
    html.end().line();
  }
}
