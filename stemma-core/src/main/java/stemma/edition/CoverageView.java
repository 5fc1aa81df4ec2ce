package stemma.edition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.reading.Reading;
import stemma.story.Coverage;
import stemma.story.Story;

/** Which article tells which fact. */
final class CoverageView {
  private static final int MOST_COLUMNS = 16;
  private static final String SHARED = "Facts told by several articles";
  private final Sheet sheet;
  private final Html html;

  CoverageView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  /**
   * Writes the view.
   *
   * @param anchors ids of this story's parts, to which facts may link
   */
  void write(String id, String story, Story told, Set<String> anchors) {
    sheet.openView(
        id,
        "Coverage",
        "Which article tells which fact. A dash means that it was not found in this text; it may be told"
            + " in other words.");
    List<String> articles =
        told.collation().gathering().readings().stream().map(Reading::id).toList();
    List<Coverage> shared = told.coverage().stream().filter(f -> f.articles().size() > 1).toList();
    List<Coverage> single = told.coverage().stream().filter(f -> f.articles().size() <= 1).toList();
    if (!shared.isEmpty() && articles.size() <= MOST_COLUMNS) {
      matrix(story, shared, articles, anchors);
    } else if (!shared.isEmpty()) {
      counts(story, shared, anchors);
    }
    if (!single.isEmpty()) {
      sheet.openFold("Told by one article only (" + single.size() + ")");
      single(story, single, anchors);
      html.end().line();
    }
    html.end().line();
  }

  private void matrix(
      String story, List<Coverage> facts, List<String> articles, Set<String> anchors) {
    html.tag("div", "class", "wide", "role", "group", "tabindex", "0", "aria-label", SHARED);
    html.tag("table", "class", "matrix").leaf("caption", SHARED);
    html.tag("thead").tag("tr").leaf("th", "Fact", "scope", "col");
    for (String article : articles) {
      html.tag("th", "scope", "col").tag("span");
      sheet.article(article);
      html.end().end();
    }
    html.end().end().line().tag("tbody").line();
    for (Coverage fact : facts) {
      html.tag("tr");
      fact(story, fact, anchors);
      articles.forEach(article -> cell(fact, article));
      html.end().line();
    }
    sheet.endTable();
  }

  private void cell(Coverage fact, String article) {
    if (fact.articles().contains(article)) {
      cell("told", "●", "told", article);
    } else if (fact.absent().contains(article)) {
      cell(null, "–", "not found in this text", article);
    } else {
      html.tag("td").end();
    }
  }

  private void cell(@Nullable String kind, String sign, String words, String article) {
    html.tag("td", "class", kind, "title", sheet.labels().name(article) + ": " + words);
    html.leaf("span", sign, "aria-hidden", "true");
    html.leaf("span", words, "class", "aloud").end();
  }

  private void counts(String story, List<Coverage> facts, Set<String> anchors) {
    sheet.openTable(SHARED, "Fact", "Told by", "Not found in");
    for (Coverage fact : facts) {
      html.tag("tr");
      fact(story, fact, anchors);
      html.tag("td").text(fact.articles().size() + ": ");
      sheet.articles(fact.articles());
      html.end().tag("td").text(Phrasing.count(fact.absent().size(), "text")).end().end().line();
    }
    sheet.endTable();
  }

  private void single(String story, List<Coverage> facts, Set<String> anchors) {
    sheet.openTable("Facts told by one article", "Fact", "Told by");
    for (Coverage fact : facts) {
      html.tag("tr");
      fact(story, fact, anchors);
      html.tag("td");
      sheet.articles(fact.articles());
      html.end().end().line();
    }
    sheet.endTable();
  }

  private void fact(String story, Coverage fact, Set<String> anchors) {
    html.tag("th", "scope", "row").leaf("small", fact.kind() + ": ");
    String anchor = story + "-" + (fact.kind().equals("event") ? "d" : "") + fact.ref();
    String text = Phrasing.shortened(fact.text(), 140);
    if (anchors.contains(anchor)) {
      html.leaf("a", text, "href", "#" + anchor, "dir", "auto");
    } else {
      html.leaf("bdi", text);
    }
    html.end();
  }
}
