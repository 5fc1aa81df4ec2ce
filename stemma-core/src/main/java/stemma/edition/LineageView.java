package stemma.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.collation.Lineage.Edge;
import stemma.collation.Reuse;
import stemma.edition.Forest.Node;
import stemma.story.Story;

/** Who copied whom: drawn, and the same as a list with the evidence. */
final class LineageView {
  private static final int PASSAGES = 12;
  private final Sheet sheet;
  private final Html html;

  LineageView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  void write(String id, Story story) {
    List<Node> trees = Forest.of(story, sheet.labels());
    sheet.openView(
        id,
        "Lineage",
        "Who copied whom, as far as the texts tell. An origin is a text that descends from no other"
            + " text here; what several outlets print from one agency counts once.");
    html.tag("figure");
    html.tag(
        "div", "class", "wide", "role", "group", "tabindex", "0", "aria-label", "Lineage, drawn");
    LineageDrawing.draw(
        sheet,
        id + "-tip",
        trees,
        DateAxis.of(story.collation().gathering().readings()),
        "Lineage of the articles; the same stands in the list below");
    html.end();
    caption();
    html.end().line();
    html.tag("ul", "class", "tree").line();
    trees.forEach(tree -> item(tree, null));
    html.end().end().line();
  }

  private void caption() {
    html.tag("figcaption");
    html.text(
        "Square: an origin whose own page is not here. Full circle: a text that descends from");
    html.text(" no other. Open circle: a text that descends from the one above it. Lines: ");
    html.leaf("span", "copy", "class", "key copy").text(" (nearly all of it), ");
    html.leaf("span", "excerpt", "class", "key excerpt").text(" (a part), ");
    html.leaf("span", "rewrite", "class", "key rewrite").text(" (the same sentences reworded).");
    html.text(
        " No arrow: the direction is not known. Dates as the pages give them; a bar where only");
    html.text(" the day is known.").end().line();
  }

  private void item(Node node, @Nullable Node above) {
    html.tag("li");
    String article = node.article();
    if (article == null) {
      sheet.phrase("b", node.name());
    } else {
      sheet.article(article);
    }
    html.text(": " + Descent.how(node, above));
    Edge edge = node.edge();
    if (edge != null) {
      html.text(
          ". Evidence: "
              + (edge.evidence().isEmpty() ? "none but the words" : Descent.evidence(edge)));
      passages(edge);
    }
    if (!node.children().isEmpty()) {
      html.line().tag("ul").line();
      node.children().forEach(child -> item(child, node));
      html.end();
    }
    html.end().line();
  }

  private void passages(Edge edge) {
    List<Reuse.Passage> passages = edge.passages();
    if (passages.isEmpty()) {
      return;
    }
    html.text(". ");
    sheet.openFold(Phrasing.count(passages.size(), "common passage"));
    html.tag("ul").line();
    for (Reuse.Passage passage : passages.subList(0, Math.min(PASSAGES, passages.size()))) {
      String text = sheet.reading(edge.to()).article().text();
      html.tag("li").leaf("q", Phrasing.shortened(passage.b().of(text), 90), "dir", "auto");
      html.text(" in ");
      sheet.place(edge.to(), passage.b());
      html.text(" and ");
      sheet.place(edge.from(), passage.a());
      html.end().line();
    }
    int more = passages.size() - PASSAGES;
    if (more > 0) {
      html.leaf("li", "and " + more + " more, marked in the articles").line();
    }
    html.end().end();
  }
}
