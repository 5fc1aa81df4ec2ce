package stemma.edition;

import stemma.story.Credit;
import stemma.story.Story;

/** Which article credits an agency, and what its terms ask for that was not found. */
final class CreditView {
  private final Sheet sheet;
  private final Html html;

  CreditView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  void write(String id, Story told) {
    sheet.openView(
        id,
        "Credits",
        "Which agency each article credits, and what the republication terms stated on these pages ask"
            + " for that was not found on its page.");
    sheet.openTable(
        "Agency credits", "Article", "Credits", "Terms ask for", "Not found on its page");
    for (Credit credit : told.credits()) {
      html.tag("tr").tag("th", "scope", "row");
      sheet.article(credit.article());
      html.end().tag("td");
      String agency = credit.agency();
      html.leaf("bdi", agency == null ? "no agency found" : Phrasing.line(agency));
      if (!credit.evidence().isEmpty()) {
        html.text(" (");
        sheet.place(credit.article(), credit.evidence().get(0), "in the text");
        html.text(")");
      }
      html.end().leaf("td", orDash(Phrasing.list(credit.requires())));
      html.leaf("td", orDash(Phrasing.list(credit.missing()))).end().line();
    }
    sheet.endTable();
    html.end().line();
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "–" : text;
  }
}
