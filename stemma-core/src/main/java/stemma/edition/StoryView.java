package stemma.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.story.Story;

/** One story: what a person wants first, then the views. */
final class StoryView {
  private static final int LONG_TITLE = 70;
  private final Sheet sheet;
  private final Html html;

  StoryView(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  /** A view of a story: its id's ending, its name in the story's menu, what writes it. */
  private record View(String id, String name, Runnable writer) {}

  /**
   * Writes a story.
   *
   * @param anchor id of its section; the ids of its parts start with it
   */
  void write(String anchor, Story story) {
    boolean alone = alone(story);
    String kind = alone ? "story alone" : "story";
    html.tag("section", "class", kind, "id", anchor, "aria-labelledby", anchor + "-h").line();
    html.tag("header");
    String from = story.from();
    String to = story.to();
    if (from != null && to != null) {
      html.leaf("p", Phrasing.range(from, to), "class", "kicker").line();
    }
    String title = title(story);
    String size = title.length() > LONG_TITLE ? "long" : null;
    html.leaf("h2", title, "id", anchor + "-h", "class", size, "dir", "auto").end().line();
    List<View> views = alone ? viewsAlone(anchor, story) : views(anchor, story);
    if (alone) {
      html.tag("p").text("One article, nothing to compare it with here: ");
      sheet.article(story.collation().gathering().readings().get(0).id());
      html.end().line();
    } else {
      new LeadView(sheet).write(anchor, story);
      menu(story, views);
    }
    views.forEach(view -> view.writer().run());
    html.end().line();
  }

  /** Whether a story is told by one article. */
  static boolean alone(Story story) {
    return story.collation().gathering().readings().size() == 1;
  }

  private void menu(Story story, List<View> views) {
    html.tag("nav", "class", "views", "aria-label", "Views of: " + title(story)).tag("ul");
    for (View view : views) {
      html.tag("li").leaf("a", view.name(), "href", "#" + view.id()).end();
    }
    html.tag("li").leaf("a", "Articles", "href", "#articles").end().end().end().line();
  }

  /** The story in one line. */
  static String title(Story story) {
    String title = Phrasing.line(story.title());
    return title.isEmpty() ? "Untitled story" : title;
  }

  private List<View> views(String anchor, Story story) {
    List<View> views = new ArrayList<>();
    String lineage = anchor + "-lineage";
    add(views, lineage, "Lineage", true, () -> new LineageView(sheet).write(lineage, story));
    String quotations = anchor + "-quotations";
    boolean said = !story.collation().utterances().isEmpty();
    Runnable utterances = () -> new UtteranceView(sheet).write(quotations, anchor, story);
    add(views, quotations, "Quotations", said, utterances);
    String figures = anchor + "-figures";
    boolean counted = !story.figures().isEmpty();
    Runnable numbers = () -> new FigureView(sheet).write(figures, anchor, story);
    add(views, figures, "Figures", counted, numbers);
    views.addAll(viewsAlone(anchor, story));
    String coverage = anchor + "-coverage";
    Set<String> parts = parts(anchor, story);
    Runnable facts = () -> new CoverageView(sheet).write(coverage, anchor, story, parts);
    add(views, coverage, "Coverage", !story.coverage().isEmpty(), facts);
    String wording = anchor + "-wording";
    Runnable words = () -> new WordingView(sheet).write(wording, story);
    add(views, wording, "Wording", !story.wording().isEmpty(), words);
    String credits = anchor + "-credits";
    Runnable credited = () -> new CreditView(sheet).write(credits, story);
    add(views, credits, "Credits", !story.credits().isEmpty(), credited);
    String people = anchor + "-people";
    Runnable named = () -> new PeopleView(sheet).write(people, story);
    add(views, people, "People", !story.people().isEmpty(), named);
    return views;
  }

  /** The views that tell something of one article too. */
  private List<View> viewsAlone(String anchor, Story story) {
    List<View> views = new ArrayList<>();
    String undertakings = anchor + "-undertakings";
    boolean undertaken = !story.commitments().isEmpty();
    Runnable terms = () -> new CommitmentView(sheet).write(undertakings, anchor, story);
    add(views, undertakings, "Undertakings", undertaken, terms);
    String timeline = anchor + "-timeline";
    boolean dated = !story.timeline().isEmpty();
    Runnable days = () -> new TimelineView(sheet).write(timeline, anchor, story);
    add(views, timeline, "Timeline", dated, days);
    return views;
  }

  private static void add(List<View> views, String id, String name, boolean any, Runnable writer) {
    if (any) {
      views.add(new View(id, name, writer));
    }
  }

  /** The ids to which facts may link. */
  private static Set<String> parts(String anchor, Story story) {
    Set<String> parts = new HashSet<>();
    story.collation().utterances().forEach(u -> parts.add(anchor + "-" + u.id()));
    story.figures().stream()
        .filter(figure -> !figure.values().isEmpty())
        .forEach(figure -> parts.add(anchor + "-" + figure.id()));
    story.commitments().forEach(commitment -> parts.add(anchor + "-" + commitment.id()));
    story.timeline().forEach(day -> parts.add(anchor + "-d" + day.date()));
    return parts;
  }
}
