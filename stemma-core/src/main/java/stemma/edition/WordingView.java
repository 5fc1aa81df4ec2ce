package stemma.edition;

import stemma.story.Story;
import stemma.story.WordChoice;

/** The words that outlets choose for the same thing. */
final class WordingView {
  private final Sheet sheet;
  private final Html html;

  WordingView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  void write(String id, Story told) {
    sheet.openView(
        id,
        "Wording",
        "What the articles call the same people or thing in their own words, outside quotations.");
    sheet.openTable("Terms by article", "What is referred to", "Term", "Used by");
    for (WordChoice choice : told.wording()) {
      for (int i = 0; i < choice.terms().size(); i++) {
        html.tag("tr");
        if (i == 0) {
          int terms = choice.terms().size();
          html.tag("th", "scope", "rowgroup", "rowspan", terms == 1 ? null : "" + terms);
          html.leaf("bdi", Phrasing.line(choice.concept())).end();
        }
        term(choice.terms().get(i));
        html.end().line();
      }
    }
    sheet.endTable();
    html.end().line();
  }

  private void term(WordChoice.Term term) {
    html.tag("td").leaf("bdi", Phrasing.line(term.term())).end().tag("td");
    for (int i = 0; i < term.uses().size(); i++) {
      WordChoice.Use use = term.uses().get(i);
      html.text(i == 0 ? "" : ", ");
      sheet.places(use.article(), use.spans());
    }
    html.end();
  }
}
