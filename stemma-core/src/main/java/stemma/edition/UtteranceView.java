package stemma.edition;

import java.util.List;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Version;
import stemma.collation.Utterance.Wording;
import stemma.edition.Versions.Group;
import stemma.story.Story;

/** What was said, every article's version beside the fullest. */
final class UtteranceView {
  private final Sheet sheet;
  private final Html html;
  private final Versions versions;
  private final RedlineView redline;

  UtteranceView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.versions = new Versions(sheet.labels());
    this.redline = new RedlineView(sheet);
  }

  void write(String id, String story, Story told) {
    List<Utterance> all = told.collation().utterances();
    List<Utterance> several = all.stream().filter(UtteranceView::several).toList();
    List<Utterance> single = all.stream().filter(utterance -> !several(utterance)).toList();
    sheet.openView(
        id,
        "Quotations side by side",
        "Each utterance with every article’s version of it, set against the fullest. Case, punctuation"
            + " and the style of quotation marks make no difference.");
    several.stream().filter(Differences::differs).forEach(u -> compared(story, u));
    several.stream()
        .filter(u -> !Differences.differs(u) && !same(u))
        .forEach(u -> compared(story, u));
    List<Utterance> same = several.stream().filter(UtteranceView::same).toList();
    if (!same.isEmpty()) {
      sheet.openFold("In the same words wherever found (" + same.size() + ")");
      html.tag("ul", "class", "plain").line();
      same.forEach(utterance -> listed(story, utterance));
      html.end().end().line();
    }
    if (!single.isEmpty()) {
      sheet.openFold("Found in one article only (" + single.size() + ")");
      html.tag("ul", "class", "plain").line();
      single.forEach(utterance -> listed(story, utterance));
      html.end().end().line();
    }
    html.end().line();
  }

  private static boolean several(Utterance utterance) {
    return utterance.versions().size() > 1;
  }

  private static boolean same(Utterance utterance) {
    return several(utterance)
        && !Differences.differs(utterance)
        && utterance.versions().stream()
            .map(Version::wording)
            .allMatch(wording -> wording == Wording.REFERENCE || wording == Wording.VERBATIM);
  }

  private void compared(String story, Utterance utterance) {
    html.tag("article", "class", "card", "id", story + "-" + utterance.id());
    heading(utterance);
    Version reference = utterance.versions().get(0);
    html.tag(
        "blockquote",
        "class",
        "reference",
        "dir",
        "auto",
        "lang",
        sheet.language(reference.article()));
    html.text(Phrasing.line(utterance.wording())).end().line();
    html.tag("ul", "class", "versions").line();
    versions.groups(utterance).forEach(group -> group(utterance, group));
    html.end().end().line();
  }

  private void heading(Utterance utterance) {
    html.tag("h4");
    String speaker = utterance.speaker();
    html.leaf("bdi", speaker == null ? "Speaker not known" : Phrasing.line(speaker));
    if (!utterance.dates().isEmpty()) {
      String dates = Phrasing.list(utterance.dates().stream().map(Phrasing::date).toList());
      html.text(" ").leaf("small", dates);
    }
    html.end().line();
  }

  private void group(Utterance utterance, Group group) {
    html.tag("li").tag("div", "class", "who");
    badge(group.wording());
    group.looks().forEach(look -> html.leaf("bdi", look, "class", "badge flag").text(" "));
    tellings(group);
    html.end().line();
    switch (group.wording()) {
      case REFERENCE, VERBATIM -> {}
      case ALTERED, TRIMMED -> {
        html.tag("p");
        redline.whole(Phrasing.line(utterance.wording()), group.text());
        html.end();
      }
      case PARAPHRASE ->
          html.tag("p", "class", "paraphrase", "dir", "auto").text(group.text()).end();
    }
    html.end().line();
  }

  private void badge(Wording wording) {
    boolean same = wording == Wording.REFERENCE || wording == Wording.VERBATIM;
    String name = same ? "verbatim" : Phrasing.words(wording);
    html.leaf("span", same ? "the same words" : name, "class", "badge " + name).text(" ");
  }

  private void tellings(Group group) {
    sheet.reports(Versions.places(group.versions()));
  }

  private void listed(String story, Utterance utterance) {
    html.tag("li", "id", story + "-" + utterance.id());
    String speaker = utterance.speaker();
    html.leaf("bdi", speaker == null ? "Speaker not known" : Phrasing.line(speaker)).text(": ");
    html.leaf("q", Phrasing.shortened(utterance.wording(), 320), "dir", "auto").text(" (");
    sheet.reports(Versions.places(utterance.versions()));
    html.text(")").end().line();
  }
}
