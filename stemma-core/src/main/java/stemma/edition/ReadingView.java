package stemma.edition;

import java.util.List;
import stemma.reading.Participant;
import stemma.reading.Reading;
import stemma.reading.Statement;
import stemma.reading.Undertaking;
import stemma.text.Span;

/** What was read in one article, as lists that link to the places in its text. */
final class ReadingView {
  private static final int EXCERPT = 110;
  private final Sheet sheet;
  private final Html html;

  ReadingView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  void write(Reading reading) {
    String unread = Phrasing.unread(reading);
    if (!unread.isEmpty()) {
      html.leaf("p", unread + ".", "class", "note").line();
    }
    List<String> counts =
        List.of(
            Phrasing.count(reading.statements().size(), "statement"),
            Phrasing.count(reading.quantities().size(), "quantity"),
            Phrasing.count(reading.times().size(), "date or time", "dates and times"),
            Phrasing.count(reading.undertakings().size(), "undertaking"));
    if (reading.statements().isEmpty() && reading.undertakings().isEmpty()) {
      html.leaf("p", "Read here: " + Phrasing.list(counts), "class", "note").line();
      return;
    }
    sheet.openFold("Read here: " + Phrasing.list(counts));
    html.tag("ul", "class", "plain").line();
    reading.statements().forEach(statement -> statement(reading, statement));
    reading.undertakings().forEach(undertaking -> undertaking(reading, undertaking));
    html.end().end().line();
  }

  private void statement(Reading reading, Statement statement) {
    html.tag("li");
    Participant speaker = statement.speaker();
    html.leaf("bdi", speaker == null ? "Speaker not known" : Phrasing.line(speaker.name()));
    html.text(" (" + Phrasing.words(statement.kind()) + "): ");
    words(reading, statement.content());
    html.end().line();
  }

  private void undertaking(Reading reading, Undertaking undertaking) {
    html.tag("li");
    Participant party = undertaking.party();
    html.leaf("bdi", party == null ? "Party not named" : Phrasing.line(party.name()));
    html.text(" (" + Phrasing.words(undertaking.act()) + "): ");
    words(reading, undertaking.action().isEmpty() ? undertaking.cue() : undertaking.action());
    html.end().line();
  }

  /** The words at some places, as a link to the first. */
  private void words(Reading reading, List<Span> spans) {
    if (spans.isEmpty()) {
      return;
    }
    String text = reading.article().text();
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.of(text)).append(' '));
    String address = sheet.citations().cite(reading.id(), spans.get(0));
    html.leaf("a", Phrasing.shortened(words.toString(), EXCERPT), "href", address, "dir", "auto");
  }
}
