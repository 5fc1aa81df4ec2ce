package stemma.edition;

import java.util.List;
import stemma.story.Person;
import stemma.story.Story;

/** Who is named, and what the articles call them. */
final class PeopleView {
  private static final int SHOWN = 25;
  private final Sheet sheet;
  private final Html html;

  PeopleView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  void write(String id, Story told) {
    List<Person> people = told.people();
    sheet.openView(id, "People and bodies", null);
    table("Who is named", people.subList(0, Math.min(SHOWN, people.size())));
    if (people.size() > SHOWN) {
      sheet.openFold("And " + (people.size() - SHOWN) + " more");
      table("Who else is named", people.subList(SHOWN, people.size()));
      html.end().line();
    }
    html.end().line();
  }

  private void table(String caption, List<Person> people) {
    sheet.openTable(caption, "Name", "What", "Called", "Statements", "Named by");
    for (Person person : people) {
      html.tag("tr").tag("th", "scope", "row").leaf("bdi", Phrasing.line(person.name())).end();
      html.leaf("td", Phrasing.words(person.type())).tag("td");
      List<String> called = person.descriptions().stream().map(Phrasing::line).limit(5).toList();
      html.leaf("bdi", String.join("; ", called)).end();
      html.leaf("td", "" + person.statements(), "class", "number").tag("td");
      sheet.articles(person.articles());
      html.end().end().line();
    }
    sheet.endTable();
  }
}
