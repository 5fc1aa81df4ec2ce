package stemma.edition;

import java.util.List;
import stemma.collation.Lineage;
import stemma.collation.Utterance;
import stemma.edition.TerminalText.Ink;
import stemma.edition.Versions.Group;
import stemma.story.Commitment;
import stemma.story.Day;
import stemma.story.Figure;
import stemma.story.Report;
import stemma.story.Story;

/**
 * What an edition tells in a few lines of plain text for a terminal: each story in one line, how
 * many articles and independent origins, what differs, what was undertaken.
 *
 * <p><b>Guarantee.</b> No control character of a page comes out; lines break at the width where
 * words allow it. Without colour, words left out stand in {@code [-…-]} and others in {@code
 * {+…+}}.
 */
public final class TerminalSummary {
  private static final int STORIES = 3;
  private static final int STORIES_NAMED = 5;
  private static final int SHOWN = 4;
  private static final int NAMED = 3;
  private static final int BESIDE = 5;
  private final boolean colour;
  private final int width;

  /**
   * A summary.
   *
   * @param colour whether to set it in bold and colour by ANSI escapes
   * @param width longest line, in characters, 40 or more
   */
  public TerminalSummary(boolean colour, int width) {
    if (width < 40) {
      throw new IllegalArgumentException("a line has 40 characters or more, not " + width);
    }
    this.colour = colour;
    this.width = width;
  }

  /** The summary, its lines ended by line feeds. */
  public String of(Edition edition) {
    Labels labels = Labels.of(edition);
    TerminalText text = new TerminalText(colour, width);
    List<Story> stories = edition.stories();
    if (stories.isEmpty()) {
      text.line(0).word("No story: no article was found.").end();
    }
    List<Story> several = stories.stream().filter(story -> !StoryView.alone(story)).toList();
    List<Story> told = (several.isEmpty() ? stories : several).stream().limit(STORIES).toList();
    told.forEach(story -> new Telling(text, labels).story(story));
    named(text, "more told by several articles", several.stream().skip(STORIES).toList());
    named(text, "told by one article", alone(stories, told));
    return text.finish();
  }

  private static List<Story> alone(List<Story> stories, List<Story> told) {
    return stories.stream().filter(s -> StoryView.alone(s) && !told.contains(s)).toList();
  }

  private static void named(TerminalText text, String what, List<Story> stories) {
    if (stories.isEmpty()) {
      return;
    }
    text.line(0).say(Phrasing.count(stories.size(), "story") + " " + what, Ink.STRONG).end();
    for (Story story : stories.subList(0, Math.min(STORIES_NAMED, stories.size()))) {
      int articles = story.collation().gathering().readings().size();
      text.line(2).word(StoryView.title(story));
      text.say(articles == 1 ? "" : "(" + articles + " articles)", Ink.SOFT).end();
    }
    if (stories.size() > STORIES_NAMED) {
      text.line(2).say("and " + (stories.size() - STORIES_NAMED) + " more", Ink.SOFT).end();
    }
    text.end();
  }

  private record Telling(TerminalText text, Labels labels) {
    void story(Story story) {
      Lineage lineage = story.collation().lineage();
      int articles = story.collation().gathering().readings().size();
      int origins = lineage.independentOrigins();
      text.line(0).say(StoryView.title(story), Ink.STRONG).end();
      String count = Phrasing.count(articles, "article") + ", ";
      text.line(0).say(count + Phrasing.count(origins, "independent origin") + ".", Ink.STRONG);
      text.word(Descent.sentence(lineage, labels, articles)).end().end();
      Differences differences = Differences.of(story);
      quotations(differences.quotations());
      figures(differences);
      commitments(story.commitments());
    }

    private void quotations(List<Utterance> quotations) {
      if (quotations.isEmpty()) {
        return;
      }
      text.line(0).say("Quotations that differ (" + quotations.size() + ")", Ink.STRONG).end();
      for (Utterance utterance : quotations.subList(0, Math.min(SHOWN, quotations.size()))) {
        quotation(utterance, new Versions(labels).differing(utterance));
      }
      more(quotations.size());
    }

    /** The version that most deserves a look. */
    private void quotation(Utterance utterance, List<Group> groups) {
      Group group = groups.get(0);
      String speaker = utterance.speaker();
      text.line(2).word((speaker == null ? "Speaker not known" : speaker) + ":");
      List<Redline.Piece> pieces = Redline.within(Phrasing.line(utterance.wording()), group.text());
      for (int i = 0; i < pieces.size(); i++) {
        Redline.Piece piece = pieces.get(i);
        switch (piece.kind()) {
          case SAME -> text.word(window(piece.text(), i == 0, i == pieces.size() - 1));
          case INSERTED -> text.say(piece.text(), Ink.INSERTED);
          case DELETED -> text.say(piece.words() > 12 ? "…" : piece.text(), Ink.DELETED);
        }
      }
      String flags = Phrasing.list(group.looks());
      String reference = utterance.versions().get(0).article();
      boolean same = group.articles().equals(List.of(reference));
      String against = same ? "another place of the same page" : labels.name(reference);
      String where = names(group.articles()) + "; against " + against;
      text.say("(" + (flags.isEmpty() ? "" : flags + "; ") + where + ")", Ink.SOFT).end();
    }

    private static String window(String text, boolean first, boolean last) {
      List<String> words = List.of(text.strip().split("\\s+"));
      if (words.size() <= 2 * BESIDE) {
        return text.strip();
      }
      String head = first ? "" : String.join(" ", words.subList(0, BESIDE)) + " ";
      int size = words.size();
      String tail = last ? "" : " " + String.join(" ", words.subList(size - BESIDE, size));
      return head + "…" + tail;
    }

    private void figures(Differences differences) {
      int count = differences.figures().size() + differences.dates().size();
      if (count == 0) {
        return;
      }
      text.line(0).say("Figures and dates that differ (" + count + ")", Ink.STRONG).end();
      for (Figure figure : differences.figures().stream().limit(SHOWN).toList()) {
        text.line(2).word(figure.what() + ":");
        for (Figure.Value value : figure.values()) {
          text.say(Phrasing.value(figure, value), Ink.STRONG);
          text.say("(" + reports(value.reports()) + ")", Ink.SOFT);
        }
        text.end();
      }
      for (Differences.Dated dated : differences.dates().stream().limit(SHOWN).toList()) {
        text.line(2).word(Phrasing.shortened(dated.event().text(), 100) + ":");
        text.say(Phrasing.date(dated.day().date()), Ink.STRONG);
        text.say("(" + reports(dated.event().reports()) + ")", Ink.SOFT);
        for (Day.OtherDate other : dated.event().otherDates()) {
          text.say(Phrasing.date(other.date()), Ink.STRONG);
          text.say("(" + reports(other.reports()) + ")", Ink.SOFT);
        }
        text.end();
      }
      more(Math.max(differences.figures().size(), differences.dates().size()));
    }

    private void commitments(List<Commitment> commitments) {
      if (commitments.isEmpty()) {
        return;
      }
      text.line(0).say("Undertakings (" + commitments.size() + ")", Ink.STRONG).end();
      for (Commitment commitment : commitments.subList(0, Math.min(SHOWN, commitments.size()))) {
        text.line(2).say(TermPhrase.party(commitment), Ink.STRONG);
        text.word(Phrasing.shortened(TermPhrase.sentence(commitment), 160));
        terms("on condition:", commitment.conditions());
        terms("in the way:", commitment.obstacles());
        text.say("(" + reports(CommitmentView.reports(commitment)) + ")", Ink.SOFT).end();
      }
      more(commitments.size());
    }

    private void terms(String name, List<Commitment.Term> terms) {
      for (Commitment.Term term : terms) {
        text.say("· " + name, Ink.STRONG).word(Phrasing.shortened(term.text(), 100));
      }
    }

    private void more(int count) {
      if (count > SHOWN) {
        text.line(2).say("and " + (count - SHOWN) + " more", Ink.SOFT).end();
      }
      text.end();
    }

    private String reports(List<Report> reports) {
      return names(reports.stream().map(Report::article).distinct().toList());
    }

    private String names(List<String> articles) {
      return Phrasing.list(articles.stream().map(labels::name).toList(), NAMED);
    }
  }
}
