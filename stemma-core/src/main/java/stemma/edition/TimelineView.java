package stemma.edition;

import java.util.HashSet;
import java.util.Set;
import stemma.story.Day;
import stemma.story.Story;

/** What happened when, as the articles tell it. */
final class TimelineView {
  private final Sheet sheet;
  private final Html html;

  TimelineView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  void write(String id, String story, Story told) {
    sheet.openView(id, "Timeline", "Events by the date that the articles give them.");
    html.tag("ol", "class", "timeline").line();
    Set<String> anchored = new HashSet<>();
    for (Day day : told.timeline()) {
      String anchor = story + "-d" + day.date();
      html.tag("li", "id", anchored.add(anchor) ? anchor : null);
      html.leaf("time", Phrasing.date(day.date()), "datetime", day.date());
      html.tag("ul").line();
      day.events().forEach(this::event);
      html.end().end().line();
    }
    html.end().end().line();
  }

  private void event(Day.Event event) {
    html.tag("li");
    html.leaf(
        "span",
        Phrasing.line(event.text()),
        "dir",
        "auto",
        "lang",
        sheet.language(event.article()));
    html.text(" ").tag("small").text("told by ");
    sheet.reports(event.reports());
    html.end();
    for (Day.OtherDate other : event.otherDates()) {
      html.text(" ").tag("small").leaf("span", "date differs", "class", "badge flag");
      html.text(" " + Phrasing.date(other.date()) + " in ");
      sheet.reports(other.reports());
      html.end();
    }
    html.end().line();
  }
}
