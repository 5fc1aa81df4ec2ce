package stemma.edition;

import java.util.List;
import stemma.collation.Lineage;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Version;
import stemma.edition.Differences.Dated;
import stemma.edition.Versions.Group;
import stemma.story.Commitment;
import stemma.story.Day;
import stemma.story.Figure;
import stemma.story.Report;
import stemma.story.Story;

/** What a person wants first: how many articles and origins, what differs, what was undertaken. */
final class LeadView {
  private static final int SHOWN = 5;
  private static final int VERSIONS = 2;
  private final Sheet sheet;
  private final Html html;
  private final Versions versions;
  private final RedlineView redline;

  LeadView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.versions = new Versions(sheet.labels());
    this.redline = new RedlineView(sheet);
  }

  void write(String anchor, Story story) {
    Differences differences = Differences.of(story);
    counts(story);
    html.tag("div", "class", "lead").line();
    quotations(anchor, differences.quotations());
    figures(anchor, differences);
    commitments(anchor, story.commitments());
    html.end().line();
  }

  private void counts(Story story) {
    Lineage lineage = story.collation().lineage();
    int articles = story.collation().gathering().readings().size();
    html.tag("div", "class", "counts");
    big(articles, "article");
    big(lineage.independentOrigins(), "independent origin");
    html.leaf(
        "p",
        Descent.sentence(lineage, sheet.labels(), articles),
        "class",
        "origins",
        "dir",
        "auto");
    html.end().line();
  }

  private void big(int number, String noun) {
    html.tag("p", "class", "big").leaf("b", "" + number).text(" ");
    html.leaf("span", Phrasing.noun(number, noun)).end();
  }

  private void quotations(String anchor, List<Utterance> utterances) {
    open("Quotations that differ", utterances.size());
    if (utterances.isEmpty()) {
      html.leaf("p", "No quotation was found whose words differ between these articles.");
    }
    html.tag("ul").line();
    utterances.stream().limit(SHOWN).forEach(utterance -> quotation(anchor, utterance));
    html.end();
    more(utterances.size(), anchor + "-quotations");
  }

  private void quotation(String anchor, Utterance utterance) {
    html.tag("li");
    String speaker = utterance.speaker();
    String name = speaker == null ? "Speaker not known" : Phrasing.line(speaker);
    html.leaf(
        "a", name, "href", "#" + anchor + "-" + utterance.id(), "class", "who", "dir", "auto");
    List<Group> groups = versions.differing(utterance);
    for (Group group : groups.subList(0, Math.min(VERSIONS, groups.size()))) {
      html.tag("p");
      redline.changes(Phrasing.line(utterance.wording()), group.text());
      html.text(" ");
      group.looks().forEach(look -> html.leaf("bdi", look, "class", "badge flag").text(" "));
      html.tag("small").text("in ");
      sheet.reports(Versions.places(group.versions()));
      html.end().end().line();
    }
    html.tag("small").text("set against ");
    Version reference = utterance.versions().get(0);
    sheet.reports(Versions.places(List.of(reference)));
    String there = reference.speaker();
    if (there != null && !there.equals(speaker)) {
      html.text(", said by ").leaf("bdi", Phrasing.line(there));
    }
    html.end().end().line();
  }

  private void figures(String anchor, Differences differences) {
    int count = differences.figures().size() + differences.dates().size();
    open("Figures and dates that differ", count);
    if (count == 0) {
      html.leaf("p", "No figure or date was found on which independent articles differ.");
    }
    html.tag("ul").line();
    differences.figures().stream().limit(SHOWN).forEach(figure -> figure(anchor, figure));
    differences.dates().stream().limit(SHOWN).forEach(dated -> dated(anchor, dated));
    html.end();
    more(differences.figures().size(), anchor + "-figures");
  }

  private void figure(String anchor, Figure figure) {
    html.tag("li");
    String what = Phrasing.line(figure.what());
    html.leaf("a", what, "href", "#" + anchor + "-" + figure.id(), "class", "who", "dir", "auto");
    html.tag("ul").line();
    for (Figure.Value value : figure.values()) {
      html.tag("li").leaf("b", Phrasing.value(figure, value)).text(" ").tag("small");
      sheet.reports(value.reports());
      html.end().end().line();
    }
    html.end().end().line();
  }

  private void dated(String anchor, Dated dated) {
    html.tag("li");
    String what = Phrasing.shortened(dated.event().text(), 120);
    String address = "#" + anchor + "-d" + dated.day().date();
    html.leaf("a", what, "href", address, "class", "who", "dir", "auto").tag("ul").line();
    date(dated.day().date(), dated.event().reports());
    for (Day.OtherDate other : dated.event().otherDates()) {
      date(other.date(), other.reports());
    }
    html.end().end().line();
  }

  private void date(String date, List<Report> reports) {
    html.tag("li").leaf("b", Phrasing.date(date)).text(" ").tag("small");
    sheet.reports(reports);
    html.end().end().line();
  }

  private void commitments(String anchor, List<Commitment> commitments) {
    open("Undertakings", commitments.size());
    if (commitments.isEmpty()) {
      html.leaf("p", "No undertaking was found in these articles.");
    }
    html.tag("ul").line();
    commitments.stream().limit(SHOWN).forEach(commitment -> commitment(anchor, commitment));
    html.end();
    more(commitments.size(), anchor + "-undertakings");
  }

  private void commitment(String anchor, Commitment commitment) {
    html.tag("li");
    String party = TermPhrase.party(commitment);
    html.leaf(
        "a", party, "href", "#" + anchor + "-" + commitment.id(), "class", "who", "dir", "auto");
    html.text(" ").leaf("span", TermPhrase.act(commitment), "class", "badge act").text(" ");
    html.leaf("bdi", Phrasing.shortened(TermPhrase.action(commitment), 160));
    terms("On condition: ", commitment.conditions());
    terms("In the way: ", commitment.obstacles());
    html.text(" ").tag("small").text("told by ");
    sheet.reports(CommitmentView.reports(commitment));
    html.end().end().line();
  }

  private void terms(String name, List<Commitment.Term> terms) {
    if (terms.isEmpty()) {
      return;
    }
    html.tag("p", "class", "term").leaf("b", name);
    for (int i = 0; i < terms.size(); i++) {
      html.text(i == 0 ? "" : "; ");
      html.leaf("bdi", Phrasing.shortened(terms.get(i).text(), 120));
    }
    html.end();
  }

  private void open(String heading, int count) {
    html.tag("section", "class", count == 0 ? "none" : null)
        .tag("h3")
        .text(heading + " ")
        .leaf("span", "" + count, "class", "count");
    html.end().line();
  }

  private void more(int count, String view) {
    if (count > SHOWN) {
      html.tag("p", "class", "more").leaf("a", "All " + count, "href", "#" + view).end();
    }
    html.end().line();
  }
}
