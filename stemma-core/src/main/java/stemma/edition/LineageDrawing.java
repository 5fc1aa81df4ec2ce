package stemma.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.article.Moment;
import stemma.collation.Lineage.Edge;
import stemma.edition.Forest.Node;

/**
 * A story's lineage drawn: a row a text, origins to the left, lines down to what descends from
 * them, and to the right when each was published.
 */
final class LineageDrawing {
  private static final int WIDTH = 960;
  private static final int ROW = 46;
  private static final int HEAD = 34;
  private static final int INDENT = 34;
  private static final int LEFT = 16;
  private static final int AXIS_LEFT = 560;
  private static final int AXIS_RIGHT = WIDTH - 40;
  private static final int NAME_LENGTH = 46;
  private static final int MOST_COLUMNS = 8;

  private final Sheet sheet;
  private final Html html;
  private final String id;
  private final List<Row> rows = new ArrayList<>();
  private final @Nullable DateAxis axis;

  private record Row(Node node, int depth, int parent) {}

  private LineageDrawing(Sheet sheet, String id, List<Node> trees, Optional<DateAxis> axis) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.id = id;
    this.axis = axis.orElse(null);
    trees.forEach(tree -> add(tree, 0, -1));
  }

  /** Draws trees; the id tells this drawing's parts from those of others on the page. */
  static void draw(
      Sheet sheet, String id, List<Node> trees, Optional<DateAxis> axis, String title) {
    new LineageDrawing(sheet, id, trees, axis).draw(title);
  }

  private void add(Node node, int depth, int parent) {
    int row = rows.size();
    rows.add(new Row(node, depth, parent));
    node.children().forEach(child -> add(child, depth + 1, row));
  }

  private void draw(String title) {
    int height = HEAD + rows.size() * ROW;
    String box = "0 0 " + WIDTH + " " + height;
    html.tag("svg", "viewBox", box, "role", "group", "aria-label", title, "class", "lineage");
    arrowhead();
    if (axis != null) {
      ticks(axis, height);
    }
    for (int i = 0; i < rows.size(); i++) {
      line(i);
    }
    for (int i = 0; i < rows.size(); i++) {
      row(i);
    }
    html.end().line();
  }

  private void arrowhead() {
    html.tag("defs");
    html.tag(
        "marker",
        "id",
        id,
        "viewBox",
        "0 0 8 8",
        "refX",
        "7",
        "refY",
        "4",
        "markerWidth",
        "8",
        "markerHeight",
        "8",
        "markerUnits",
        "userSpaceOnUse",
        "orient",
        "auto");
    html.tag("path", "d", "M0 0.5 L8 4 L0 7.5 Z", "class", "tip").end();
    html.end().end().line();
  }

  private void ticks(DateAxis axis, int height) {
    for (DateAxis.Tick tick : axis.ticks()) {
      String x = x(axis, tick.minute());
      html.tag("line", "x1", x, "x2", x, "y1", "24", "y2", "" + height, "class", "tick").end();
      html.leaf("text", tick.name(), "x", x, "y", "15", "class", "when", "text-anchor", "middle");
    }
    html.line();
  }

  private void line(int index) {
    Row row = rows.get(index);
    if (row.parent < 0) {
      return;
    }
    int x = left(rows.get(row.parent));
    int y = middle(index);
    String start = "M" + x + " " + (middle(row.parent) + 9);
    String bend = " V" + (y - 10) + " Q" + x + " " + y + " " + (x + 10) + " " + y;
    String path = left(row) > x ? start + bend + " H" + (left(row) - 9) : start + " V" + (y - 9);
    Edge edge = row.node.edge();
    html.tag(
        "path",
        "d",
        path,
        "class",
        "edge " + (edge == null ? "print" : Phrasing.words(edge.relation())),
        "marker-end",
        edge != null && edge.directed() ? "url(#" + id + ")" : null);
    html.end().line();
  }

  private void row(int index) {
    Row row = rows.get(index);
    Node node = row.node;
    int x = left(row);
    int y = middle(index);
    symbol(row, x, y);
    String name = Phrasing.shortened(node.name(), NAME_LENGTH - 4 * column(row));
    String article = node.article();
    if (article != null) {
      html.tag("a", "href", "#" + sheet.labels().of(article).anchor());
    }
    html.leaf("text", name, "x", "" + (x + 16), "y", "" + (y - 1), "class", "name");
    if (article != null) {
      html.end();
      date(sheet.reading(article).article().published(), y);
    }
    html.leaf("text", note(row), "x", "" + (x + 16), "y", "" + (y + 14), "class", "how").line();
  }

  private void symbol(Row row, int x, int y) {
    boolean origin = row.parent < 0;
    if (row.node.article() == null) {
      html.tag("rect", "x", "" + (x - 7), "y", "" + (y - 7), "width", "14", "height", "14");
    } else {
      html.tag("circle", "cx", "" + x, "cy", "" + y, "r", "7", "class", origin ? null : "derived");
    }
    html.end();
  }

  private void date(@Nullable Moment published, int y) {
    if (axis == null) {
      return;
    }
    Optional<DateAxis.Stretch> stretch = DateAxis.stretch(published);
    if (stretch.isEmpty()) {
      html.leaf("text", "no date found", "x", "" + AXIS_LEFT, "y", "" + (y + 4), "class", "how");
      return;
    }
    String from = x(axis, stretch.get().from());
    String to = x(axis, stretch.get().to());
    html.tag(
            "line",
            "x1",
            from,
            "x2",
            to,
            "y1",
            "" + y,
            "y2",
            "" + y,
            "class",
            published(stretch.get()))
        .end();
  }

  private static String published(DateAxis.Stretch stretch) {
    return stretch.to() - stretch.from() > 1 ? "published day" : "published";
  }

  private String note(Row row) {
    String article = row.node.article();
    Moment published = article == null ? null : sheet.reading(article).article().published();
    String date = published == null ? "" : " · " + Phrasing.date(published.value());
    return Descent.how(row.node, row.parent >= 0 ? rows.get(row.parent).node : null) + date;
  }

  private static int left(Row row) {
    return LEFT + column(row) * INDENT;
  }

  /** A long chain of copies goes straight down once it has gone far enough to the right. */
  private static int column(Row row) {
    return Math.min(row.depth, MOST_COLUMNS);
  }

  private static int middle(int row) {
    return HEAD + row * ROW + ROW / 2;
  }

  private static String x(DateAxis axis, long minute) {
    return Long.toString(Math.round(AXIS_LEFT + axis.at(minute) * (AXIS_RIGHT - AXIS_LEFT)));
  }
}
