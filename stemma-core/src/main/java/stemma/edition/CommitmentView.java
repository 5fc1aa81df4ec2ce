package stemma.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.story.Commitment;
import stemma.story.Report;
import stemma.story.Story;

/** Who undertakes to do what, as a sheet of terms. */
final class CommitmentView {
  private static final int WORDS = 6;
  private final Sheet sheet;
  private final Html html;

  CommitmentView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  void write(String id, String story, Story told) {
    sheet.openView(
        id,
        "Undertakings",
        "Who commits, or is said to commit, to do or not to do something; on what condition; what is"
            + " told to stand in the way; and who reports each term.");
    html.tag("div", "class", "terms").line();
    told.commitments().forEach(commitment -> terms(story, commitment));
    html.end().end().line();
  }

  private void terms(String story, Commitment commitment) {
    html.tag("article", "class", "card", "id", story + "-" + commitment.id());
    html.tag("h4");
    html.leaf("bdi", TermPhrase.party(commitment));
    html.text(" ").leaf("span", TermPhrase.act(commitment), "class", "badge act").end().line();
    html.leaf("p", TermPhrase.action(commitment), "class", "action", "dir", "auto").line();
    html.tag("dl").line();
    field("To or with", commitment.counterparty());
    field("Stands as", TermPhrase.standing(commitment));
    list("On condition", commitment.conditions());
    list("In the way", commitment.obstacles());
    list("Within", commitment.limits());
    html.tag("div").leaf("dt", "Told by").tag("dd");
    sheet.reports(reports(commitment));
    html.end().end().end().line();
    words(reports(commitment));
    html.end().line();
  }

  /** The tellings in their articles' words. */
  private void words(List<Report> reports) {
    sheet.openFold("In the articles’ words");
    html.tag("ul", "class", "plain").line();
    for (Report report : reports.subList(0, Math.min(WORDS, reports.size()))) {
      html.tag("li");
      sheet.place(report.article(), report.span());
      html.text(": ");
      sheet.context(report.article(), report.span());
      html.end().line();
    }
    html.end().end().line();
  }

  /** The places that tell a commitment. */
  static List<Report> reports(Commitment commitment) {
    return commitment.reports().stream()
        .map(telling -> new Report(telling.article(), telling.span()))
        .toList();
  }

  private void field(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      html.tag("div").leaf("dt", name);
      sheet.phrase("dd", value);
      html.end().line();
    }
  }

  private void list(String name, List<Commitment.Term> terms) {
    if (terms.isEmpty()) {
      return;
    }
    html.tag("div").leaf("dt", name);
    for (Commitment.Term term : terms) {
      html.tag("dd").leaf("bdi", Phrasing.line(term.text())).text(" ");
      html.tag("small").text("told by ");
      sheet.reports(term.reports());
      html.end().end();
    }
    html.end().line();
  }
}
