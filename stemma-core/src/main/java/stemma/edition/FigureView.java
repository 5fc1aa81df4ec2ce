package stemma.edition;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import stemma.story.Figure;
import stemma.story.Figure.Agreement;
import stemma.story.Story;

/** Numbers of the same thing brought together. */
final class FigureView {
  private final Sheet sheet;
  private final Html html;

  FigureView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  void write(String id, String story, Story told) {
    Map<String, Figure> byId =
        told.figures().stream()
            .collect(Collectors.toMap(Figure::id, Function.identity(), (a, b) -> a));
    sheet.openView(
        id,
        "Figures",
        "A figure differs where two independent articles give values for the same thing that cannot"
            + " both hold, given “about”, “at least” and the like.");
    table(story, "Figures that differ", of(told, Agreement.CONFLICT), byId);
    table(story, "Figures that agree", of(told, Agreement.AGREE), byId);
    List<Figure> single = of(told, Agreement.SINGLE);
    if (!single.isEmpty()) {
      sheet.openFold("Told by one independent article only (" + single.size() + ")");
      table(story, "Figures told by one independent article only", single, byId);
      html.end().line();
    }
    html.end().line();
  }

  private static List<Figure> of(Story story, Agreement agreement) {
    return story.figures().stream().filter(figure -> figure.agreement() == agreement).toList();
  }

  private void table(String story, String caption, List<Figure> figures, Map<String, Figure> byId) {
    if (figures.isEmpty()) {
      return;
    }
    sheet.openTable(caption, "What", "Value", "Told by", "In context");
    for (Figure figure : figures) {
      for (int i = 0; i < figure.values().size(); i++) {
        html.tag("tr", "id", i == 0 ? story + "-" + figure.id() : null);
        if (i == 0) {
          what(story, figure, byId);
        }
        value(figure, figure.values().get(i));
        html.end().line();
      }
    }
    sheet.endTable();
  }

  private void what(String story, Figure figure, Map<String, Figure> byId) {
    int values = figure.values().size();
    html.tag("th", "scope", "rowgroup", "rowspan", values == 1 ? null : "" + values);
    html.leaf("bdi", Phrasing.line(figure.what()));
    Figure.Sum sum = figure.sum();
    if (sum != null) {
      html.tag("small").text(sum.holds() ? "Adds up: " : "Does not add up: ");
      for (int i = 0; i < sum.parts().size(); i++) {
        html.text(i == 0 ? "" : " + ");
        part(story, sum.parts().get(i), byId);
      }
      html.end();
    }
    html.end();
  }

  private void part(String story, String id, Map<String, Figure> byId) {
    Figure part = byId.get(id);
    if (part == null || part.values().isEmpty()) {
      html.text(id);
      return;
    }
    String value = Phrasing.value(part, part.values().get(0));
    html.leaf("a", value, "href", "#" + story + "-" + id, "title", Phrasing.line(part.what()));
  }

  private void value(Figure figure, Figure.Value value) {
    html.tag("td", "class", "number").leaf("bdi", Phrasing.value(figure, value)).end();
    html.tag("td");
    sheet.reports(value.reports());
    html.end().tag("td");
    if (!value.reports().isEmpty()) {
      sheet.context(value.reports().get(0).article(), value.reports().get(0).span());
    }
    html.end();
  }
}
