package stemma.bench.stories;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import stemma.bench.Measure;
import stemma.page.Json;
import stemma.story.Commitment;
import stemma.story.Credit;
import stemma.story.Day;
import stemma.story.Figure;
import stemma.story.WordChoice;

/**
 * Figures, sums, timeline, undertakings, wording and credits of the samples, against their keys.
 */
public final class StoryMeasure implements Measure {
  @Override
  public String name() {
    return "story";
  }

  @Override
  public String title() {
    return "The samples' keys, each folder told as one story: what the key names and is found (it"
        + " names clear cases only).";
  }

  @Override
  public String input() {
    return "";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    Tally figures = new Tally();
    Tally conflicts = new Tally();
    Tally sums = new Tally();
    Tally events = new Tally();
    Tally dates = new Tally();
    Tally terms = new Tally();
    Tally words = new Tally();
    Tally credits = new Tally();
    for (SampleStory sample : SampleStory.all()) {
      for (Json figure : sample.key().get("figures").items()) {
        add(sample, "figure", figure.string("what").orElse(""), figures, agrees(sample, figure));
        if (figure.string("agreement").orElse("").equals("conflict")) {
          conflicts.add(agrees(sample, figure));
        }
      }
      for (Json sum : sample.key().get("sums").items()) {
        add(sample, "sum", sum.string("text").orElse(""), sums, isSummed(sample, sum));
      }
      for (Json event : sample.key().get("timeline").items()) {
        add(sample, "event", event.string("snippet").orElse(""), events, isDated(sample, event));
      }
      for (Json differ : sample.key().get("datesThatDiffer").items()) {
        add(sample, "dates", differ.string("what").orElse(""), dates, areShown(sample, differ));
      }
      for (Json told : sample.key().get("undertakings").items()) {
        add(sample, "term", told.string("action").orElse(""), terms, isTold(sample, told));
      }
      for (Json choice : sample.key().get("wording").items()) {
        add(
            sample,
            "wording",
            choice.string("concept").orElse(""),
            words,
            isChosen(sample, choice));
      }
      for (Json credit : sample.key().get("credits").items()) {
        add(
            sample,
            "credit",
            credit.string("article").orElse(""),
            credits,
            isGiven(sample, credit));
      }
    }
    return List.of(
        new Row("figures with all their values and the right agreement", figures.share(), ""),
        new Row("conflicts among them", conflicts.share(), ""),
        new Row("sums", sums.share(), ""),
        new Row("events at their dates", events.share(), ""),
        new Row("dates that differ", dates.share(), ""),
        new Row("undertakings by action", terms.share(), ""),
        new Row("word choices", words.share(), ""),
        new Row("credits", credits.share(), ""));
  }

  private static void add(
      SampleStory sample, String what, String which, Tally tally, boolean holds) {
    tally.add(holds);
    if (!holds) {
      System.err.println(sample.name() + " lacks " + what + ": " + which);
    }
  }

  private static boolean agrees(SampleStory sample, Json key) {
    String wanted = key.string("agreement").orElse("");
    for (Figure figure : sample.story().figures()) {
      boolean all =
          key.get("values").items().stream()
              .allMatch(value -> has(figure, value.get("value").number().orElseThrow()));
      if (all && figure.agreement().name().toLowerCase(Locale.ROOT).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Figure figure, BigDecimal value) {
    return figure.values().stream().anyMatch(v -> v.value().compareTo(value) == 0);
  }

  private static boolean isSummed(SampleStory sample, Json sum) {
    BigDecimal total = sum.get("total").number().orElseThrow();
    for (Figure figure : sample.story().figures()) {
      if (figure.sum() != null
          && has(figure, total)
          && figure.sum().parts().size() == sum.get("parts").items().size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(SampleStory sample, Json key) {
    String snippet = UtteranceMeasure.folded(key.string("snippet").orElse(""));
    for (Day day : sample.story().timeline()) {
      if (day.date().equals(key.string("date").orElse(""))) {
        for (Day.Event event : day.events()) {
          boolean told =
              event.reports().stream()
                  .anyMatch(
                      report ->
                          UtteranceMeasure.folded(
                                  sample.words(report.article(), List.of(report.span())))
                              .contains(snippet));
          if (told) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean areShown(SampleStory sample, Json key) {
    List<String> wanted =
        key.get("values").items().stream().map(value -> value.string("date").orElse("")).toList();
    return sample.story().timeline().stream()
        .filter(day -> wanted.contains(day.date()))
        .flatMap(day -> day.events().stream())
        .flatMap(event -> event.otherDates().stream())
        .anyMatch(other -> wanted.contains(other.date()));
  }

  private static boolean isTold(SampleStory sample, Json key) {
    String action = UtteranceMeasure.folded(key.string("action").orElse(""));
    String act = key.string("act").orElse("");
    for (Commitment commitment : sample.story().commitments()) {
      boolean same =
          commitment.reports().stream()
              .anyMatch(
                  report ->
                      UtteranceMeasure.folded(
                              sample.words(report.article(), List.of(report.span())))
                          .contains(action));
      if (same && commitment.act().name().toLowerCase(Locale.ROOT).equals(act)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChosen(SampleStory sample, Json key) {
    for (WordChoice choice : sample.story().wording()) {
      long found =
          key.get("terms").items().stream()
              .filter(
                  term ->
                      choice.terms().stream()
                          .anyMatch(own -> own.term().equals(term.string("term").orElse(""))))
              .count();
      if (found >= 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGiven(SampleStory sample, Json key) {
    String article = sample.refs().getOrDefault(key.string("article").orElse(""), "?");
    List<String> missing =
        key.get("missing").items().stream().map(item -> item.string().orElse("")).toList();
    for (Credit credit : sample.story().credits()) {
      if (credit.article().equals(article)) {
        return missing.equals(credit.missing())
            && key.string("agency").orElse("").equals(credit.agency());
      }
    }
    return false;
  }
}
