package stemma.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.collation.Lineage;
import stemma.collation.Lineage.Edge;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Version;
import stemma.edition.Forest.Node;
import stemma.edition.Versions.Group;
import stemma.reading.Reading;
import stemma.story.Commitment;
import stemma.story.Coverage;
import stemma.story.Credit;
import stemma.story.Day;
import stemma.story.Figure;
import stemma.story.Person;
import stemma.story.Report;
import stemma.story.Story;
import stemma.story.WordChoice;

/** One story in Markdown. */
final class MarkdownStory {
  private static final int NAMED = 6;
  private static final int PEOPLE = 25;
  private final Markdown markdown;
  private final Labels labels;
  private final Versions versions;

  MarkdownStory(Markdown markdown, Labels labels) {
    this.markdown = markdown;
    this.labels = labels;
    this.versions = new Versions(labels);
  }

  void write(Story story) {
    markdown.heading(1, Markdown.escaped(StoryView.title(story)));
    lead(story);
    differences(Differences.of(story));
    commitments(story.commitments());
    lineage(story);
    utterances(story.collation().utterances());
    figures(story.figures());
    timeline(story.timeline());
    coverage(story.coverage());
    wording(story.wording());
    credits(story.credits());
    people(story.people());
  }

  private void lead(Story story) {
    Lineage lineage = story.collation().lineage();
    List<Reading> readings = story.collation().gathering().readings();
    String from = story.from();
    String to = story.to();
    if (from != null && to != null) {
      markdown.paragraph(Phrasing.range(from, to));
    }
    int origins = lineage.independentOrigins();
    String counts =
        Phrasing.count(readings.size(), "article")
            + ", "
            + Phrasing.count(origins, "independent origin");
    String sentence = Markdown.escaped(Descent.sentence(lineage, labels, readings.size()));
    markdown.paragraph("**" + counts + ".** " + sentence);
  }

  private void differences(Differences differences) {
    if (!differences.quotations().isEmpty()) {
      markdown.heading(2, "Quotations that differ");
      for (Utterance utterance : differences.quotations()) {
        Version reference = utterance.versions().get(0);
        markdown.item(0, speaker(utterance) + ", set against " + name(reference.article()) + ":");
        for (Group group : versions.differing(utterance)) {
          String where = names(group.articles());
          markdown.item(1, "“" + redline(utterance, group) + "” in " + where + flags(group));
        }
      }
      markdown.gap();
    }
    if (!differences.figures().isEmpty() || !differences.dates().isEmpty()) {
      markdown.heading(2, "Figures and dates that differ");
      differences.figures().forEach(this::conflict);
      differences.dates().forEach(this::dated);
      markdown.gap();
    }
  }

  private void conflict(Figure figure) {
    markdown.item(0, "**" + Markdown.escaped(figure.what()) + "**");
    for (Figure.Value value : figure.values()) {
      String number = Markdown.escaped(Phrasing.value(figure, value));
      markdown.item(1, number + ": " + told(value.reports()));
    }
  }

  private void dated(Differences.Dated dated) {
    markdown.item(0, "**" + Markdown.escaped(dated.event().text()) + "**");
    markdown.item(1, Phrasing.date(dated.day().date()) + ": " + told(dated.event().reports()));
    for (Day.OtherDate other : dated.event().otherDates()) {
      markdown.item(1, Phrasing.date(other.date()) + ": " + told(other.reports()));
    }
  }

  private void commitments(List<Commitment> commitments) {
    if (commitments.isEmpty()) {
      return;
    }
    markdown.heading(2, "Undertakings");
    for (Commitment commitment : commitments) {
      String party = Markdown.escaped(TermPhrase.party(commitment));
      String told = Markdown.escaped(TermPhrase.sentence(commitment));
      markdown.item(0, "**" + party + "** " + told);
      term("To or with", commitment.counterparty());
      term("Stands as", TermPhrase.standing(commitment));
      terms("On condition", commitment.conditions());
      terms("In the way", commitment.obstacles());
      terms("Within", commitment.limits());
      markdown.item(1, "Told by " + told(CommitmentView.reports(commitment)));
    }
    markdown.gap();
  }

  private void terms(String name, List<Commitment.Term> terms) {
    for (Commitment.Term term : terms) {
      String who = " (" + names(articles(term.reports())) + ")";
      markdown.item(1, name + ": " + Markdown.escaped(term.text()) + who);
    }
  }

  private void term(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      markdown.item(1, name + ": " + Markdown.escaped(value));
    }
  }

  private void lineage(Story story) {
    markdown.heading(2, "Lineage");
    Forest.of(story, labels).forEach(tree -> node(tree, null, 0));
    markdown.gap();
  }

  private void node(Node node, @Nullable Node above, int depth) {
    Edge edge = node.edge();
    String evidence =
        edge == null || edge.evidence().isEmpty() ? "" : ". Evidence: " + Descent.evidence(edge);
    String name = "**" + Markdown.escaped(node.name()) + "**: ";
    markdown.item(depth, name + Descent.how(node, above) + Markdown.escaped(evidence));
    node.children().forEach(child -> node(child, node, depth + 1));
  }

  private void utterances(List<Utterance> utterances) {
    if (utterances.isEmpty()) {
      return;
    }
    markdown.heading(2, "Quotations side by side");
    for (Utterance utterance : utterances) {
      String said = speaker(utterance) + ": “" + Markdown.escaped(utterance.wording()) + "”";
      if (utterance.versions().size() == 1) {
        markdown.item(0, said + " (" + name(utterance.versions().get(0).article()) + ")");
        continue;
      }
      markdown.item(0, said);
      for (Group group : versions.groups(utterance)) {
        String words =
            switch (group.wording()) {
              case REFERENCE, VERBATIM -> "the same words";
              case ALTERED -> "altered: “" + redline(utterance, group) + "”";
              case TRIMMED -> "trimmed: “" + Markdown.escaped(group.text()) + "”";
              case PARAPHRASE -> "paraphrase: " + Markdown.escaped(group.text());
            };
        markdown.item(1, names(group.articles()) + ": " + words + flags(group));
      }
    }
    markdown.gap();
  }

  private void figures(List<Figure> figures) {
    if (figures.isEmpty()) {
      return;
    }
    markdown.heading(2, "Figures");
    markdown.header("What", "Value", "Told by", "Independent articles");
    for (Figure figure : figures) {
      String agreement =
          switch (figure.agreement()) {
            case SINGLE -> "one tells it";
            case AGREE -> "agree";
            case CONFLICT -> "differ";
          };
      Figure.Sum sum = figure.sum();
      String sums = sum == null ? "" : sum.holds() ? ", adds up" : ", does not add up";
      for (Figure.Value value : figure.values()) {
        markdown.row(
            List.of(
                Markdown.escaped(figure.what()),
                Markdown.escaped(Phrasing.value(figure, value)),
                names(articles(value.reports())),
                agreement + sums));
      }
    }
    markdown.gap();
  }

  private void timeline(List<Day> timeline) {
    if (timeline.isEmpty()) {
      return;
    }
    markdown.heading(2, "Timeline");
    for (Day day : timeline) {
      markdown.item(0, "**" + Phrasing.date(day.date()) + "**");
      for (Day.Event event : day.events()) {
        String text = Markdown.escaped(Phrasing.shortened(event.text(), 240));
        markdown.item(1, text + " (" + names(articles(event.reports())) + ")");
      }
    }
    markdown.gap();
  }

  private void coverage(List<Coverage> coverage) {
    if (coverage.isEmpty()) {
      return;
    }
    markdown.heading(2, "Coverage");
    markdown.header("Fact", "Told by", "Not found in the text of");
    for (Coverage fact : coverage) {
      String text = fact.kind() + ": " + Phrasing.shortened(fact.text(), 140);
      markdown.row(List.of(Markdown.escaped(text), names(fact.articles()), names(fact.absent())));
    }
    markdown.gap();
  }

  private void wording(List<WordChoice> wording) {
    if (wording.isEmpty()) {
      return;
    }
    markdown.heading(2, "Wording");
    markdown.header("What is referred to", "Term", "Used by");
    for (WordChoice choice : wording) {
      for (WordChoice.Term term : choice.terms()) {
        List<String> users =
            term.uses().stream()
                .map(use -> name(use.article()) + " ×" + use.spans().size())
                .toList();
        String concept = Markdown.escaped(choice.concept());
        markdown.row(List.of(concept, Markdown.escaped(term.term()), Phrasing.list(users, NAMED)));
      }
    }
    markdown.gap();
  }

  private void credits(List<Credit> credits) {
    if (credits.isEmpty()) {
      return;
    }
    markdown.heading(2, "Credits");
    markdown.header("Article", "Credits", "Terms ask for", "Not found on its page");
    for (Credit credit : credits) {
      String agency = credit.agency();
      markdown.row(
          List.of(
              name(credit.article()),
              agency == null ? "no agency found" : Markdown.escaped(agency),
              Phrasing.list(credit.requires()),
              Phrasing.list(credit.missing())));
    }
    markdown.gap();
  }

  private void people(List<Person> people) {
    if (people.isEmpty()) {
      return;
    }
    markdown.heading(2, "People and bodies");
    markdown.header("Name", "What", "Called", "Statements", "Named by");
    for (Person person : people.subList(0, Math.min(PEOPLE, people.size()))) {
      markdown.row(
          List.of(
              Markdown.escaped(person.name()),
              Phrasing.words(person.type()),
              Markdown.escaped(String.join("; ", person.descriptions().stream().limit(3).toList())),
              Integer.toString(person.statements()),
              names(person.articles())));
    }
    markdown.gap();
  }

  private String redline(Utterance utterance, Group group) {
    StringBuilder line = new StringBuilder();
    for (Redline.Piece piece : Redline.between(Phrasing.line(utterance.wording()), group.text())) {
      String text = Markdown.escaped(piece.text());
      String marked =
          switch (piece.kind()) {
            case SAME -> text;
            case DELETED -> piece.words() > 12 ? "\\[…\\]" : "~~" + text + "~~";
            case INSERTED -> "**" + text + "**";
          };
      boolean apart =
          line.length() > 0 && !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
      line.append(apart ? " " : "").append(marked);
    }
    return line.toString();
  }

  private static String flags(Group group) {
    return group.flags().isEmpty()
        ? ""
        : " (" + Markdown.escaped(Phrasing.list(group.looks())) + ")";
  }

  private static String speaker(Utterance utterance) {
    String speaker = utterance.speaker();
    return "**" + (speaker == null ? "Speaker not known" : Markdown.escaped(speaker)) + "**";
  }

  /** The articles, with the words of the first in their context. */
  private String told(List<Report> reports) {
    if (reports.isEmpty()) {
      return "";
    }
    Report first = reports.get(0);
    Excerpt excerpt = Excerpt.of(labels.of(first.article()).reading(), first.span());
    return names(articles(reports)) + ": “" + Markdown.escaped(excerpt.line()) + "”";
  }

  private static List<String> articles(List<Report> reports) {
    return new ArrayList<>(reports.stream().map(Report::article).distinct().toList());
  }

  private String names(List<String> articles) {
    return Phrasing.list(articles.stream().map(this::name).toList(), NAMED);
  }

  private String name(String article) {
    return Markdown.escaped(labels.name(article));
  }
}
