package stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import stemma.collation.Utterance;
import stemma.collation.words.FoldedWords;
import stemma.reading.Reading;
import stemma.text.Span;

/**
 * Which article tells which fact, and in which it was not found.
 *
 * <p>A fact is told where a version, a report or a telling of it stands, and also where a run of
 * its words stands that the reading made nothing of: only then is it "not found in this text"
 * elsewhere. Facts that several origins tell come first, then those that most articles tell.
 *
 * <p><b>Cost.</b> At most {@value #MOST} facts, each looked up in every article by its runs of
 * words.
 */
final class CoverageTable {
  private static final int MOST = 400;
  private static final int RUN = 6;

  private final Sources sources;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Set<Integer>> runs = new HashMap<>();

  private CoverageTable(Sources sources) {
    this.sources = sources;
  }

  private record Fact(String kind, String ref, String text, TreeSet<String> articles) {}

  /** The table of a story. */
  static List<Coverage> of(
      Sources sources,
      List<Utterance> utterances,
      List<Figure> figures,
      List<Day> timeline,
      List<Commitment> commitments) {
    CoverageTable table = new CoverageTable(sources);
    utterances.forEach(table::add);
    figures.forEach(table::add);
    commitments.forEach(table::add);
    timeline.forEach(table::add);
    return table.list();
  }

  private void add(Utterance utterance) {
    TreeSet<String> articles = new TreeSet<>();
    utterance.versions().forEach(version -> articles.add(version.article()));
    facts.add(new Fact("utterance", utterance.id(), utterance.wording(), articles));
  }

  private void add(Figure figure) {
    TreeSet<String> articles = new TreeSet<>();
    figure.values().forEach(v -> v.reports().forEach(r -> articles.add(r.article())));
    Figure.Value first = figure.values().get(0);
    Report report = first.reports().get(0);
    String number = sources.words(report.article(), report.span());
    String told = number.replaceAll("\\s+", " ");
    String text =
        told.contains(figure.what())
            ? told
            : figure.what().contains(told) ? figure.what() : told + " " + figure.what();
    facts.add(new Fact("figure", figure.id(), text, articles));
  }

  private void add(Commitment commitment) {
    TreeSet<String> articles = new TreeSet<>();
    commitment.reports().forEach(r -> articles.add(r.article()));
    Commitment.Telling first = commitment.reports().get(0);
    String told = sources.words(first.article(), first.span()).replaceAll("\\s+", " ");
    String party = commitment.party() == null ? "" : commitment.party() + ": ";
    facts.add(new Fact("undertaking", commitment.id(), party + told, articles));
  }

  private void add(Day day) {
    for (Day.Event event : day.events()) {
      TreeSet<String> articles = new TreeSet<>();
      event.reports().forEach(r -> articles.add(r.article()));
      facts.add(new Fact("event", day.date(), event.text(), articles));
    }
  }

  private List<Coverage> list() {
    List<Fact> ranked = new ArrayList<>(facts);
    ranked.sort(
        Comparator.comparing((Fact f) -> -origins(f))
            .thenComparing(f -> -f.articles().size())
            .thenComparing(f -> ORDER.indexOf(f.kind())));
    List<Coverage> list = new ArrayList<>();
    for (Fact fact : ranked.subList(0, Math.min(MOST, ranked.size()))) {
      list.add(coverage("c" + (list.size() + 1), fact));
    }
    return List.copyOf(list);
  }

  private static final List<String> ORDER = List.of("utterance", "undertaking", "figure", "event");

  private long origins(Fact fact) {
    return fact.articles().stream().map(sources::origin).distinct().count();
  }

  private Coverage coverage(String id, Fact fact) {
    TreeSet<String> articles = new TreeSet<>(fact.articles());
    List<String> absent = new ArrayList<>();
    Set<Integer> own = sources.readings().size() == 1 ? Set.of() : runs(fact.text());
    for (Reading reading : sources.readings()) {
      if (!articles.contains(reading.id())) {
        boolean found = own.stream().anyMatch(runs(reading)::contains);
        if (found) {
          articles.add(reading.id());
        } else {
          absent.add(reading.id());
        }
      }
    }
    return new Coverage(id, fact.kind(), fact.ref(), fact.text(), List.copyOf(articles), absent);
  }

  private Set<Integer> runs(Reading reading) {
    return runs.computeIfAbsent(reading.id(), article -> runs(reading.article().text()));
  }

  /** Hashes of the runs of words of a text. */
  private static Set<Integer> runs(String text) {
    FoldedWords words = FoldedWords.of(text, new Span(0, text.length()));
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.words().subList(i, i + RUN).hashCode());
    }
    return runs;
  }
}
