package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stemma.article.Moment;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Version;
import stemma.collation.Utterance.Wording;
import stemma.reading.StatementKind;

/** One utterance made of its tellings: the reference chosen, every other judged against it. */
final class UtteranceBuilder {
  private static final int CANDIDATES = 12;

  private final List<Telling> tellings;
  private final WordWeights weights;
  private final List<Telling> rest = new ArrayList<>();

  private UtteranceBuilder(List<Telling> tellings, WordWeights weights) {
    this.tellings = tellings;
    this.weights = weights;
  }

  /** A built utterance, without id, and the tellings that turned out not to belong to it. */
  record Built(Optional<Utterance> utterance, List<Telling> rest) {}

  /** Builds the utterance of tellings; at least one. */
  static Built build(List<Telling> tellings, WordWeights weights) {
    UtteranceBuilder builder = new UtteranceBuilder(tellings, weights);
    Telling reference = builder.reference();
    List<Version> versions = builder.versions(reference);
    Utterance utterance =
        new Utterance(
            "", builder.speaker(reference), reference.written(), versions, builder.dates());
    boolean quoted =
        versions.stream()
            .anyMatch(version -> builder.isQuoted(version.article(), version.statement()));
    return new Built(quoted ? Optional.of(utterance) : Optional.empty(), builder.rest);
  }

  /** Whether a statement is more than reported speech inside a pasted statement. */
  private boolean isQuoted(String article, String statement) {
    return tellings.stream()
        .anyMatch(
            telling ->
                telling.said().article().equals(article)
                    && telling.said().statement().id().equals(statement)
                    && telling.said().statement().kind() != StatementKind.INDIRECT);
  }

  /**
   * The fullest of the tellings that the others bear out. The speaker's own publication is
   * preferred where it is not cut short.
   */
  private Telling reference() {
    List<Telling> fullest = new ArrayList<>();
    Map<String, Set<String>> articles = new TreeMap<>();
    for (Telling telling : tellings) {
      articles
          .computeIfAbsent(telling.line(), line -> new TreeSet<>())
          .add(telling.said().article());
      fullest.add(telling);
    }
    int most = tellings.stream().mapToInt(t -> t.words().size()).max().orElse(0);
    fullest.sort(
        Comparator.comparing((Telling t) -> !isOwn(t, most))
            .thenComparing(t -> -t.words().size())
            .thenComparing(UtteranceBuilder::published)
            .thenComparing(t -> t.said().article())
            .thenComparing(t -> t.words().span(0)));
    Telling best = fullest.get(0);
    if (isOwn(best, most)) {
      return best;
    }
    int bestSupport = 0;
    TreeSet<String> seen = new TreeSet<>();
    for (Telling telling : fullest) {
      if (seen.size() < CANDIDATES && seen.add(telling.line())) {
        int support = support(telling.line(), articles);
        if (support > bestSupport) {
          best = telling;
          bestSupport = support;
        }
      }
    }
    return best;
  }

  private static boolean isOwn(Telling telling, int most) {
    return telling.said().original()
        && !telling.isCutShort()
        && telling.words().size() * 10 >= most * 8;
  }

  /** Number of articles that give a run of the same words. */
  private static int support(String line, Map<String, Set<String>> articles) {
    TreeSet<String> bearing = new TreeSet<>();
    articles.forEach(
        (other, ids) -> {
          if (line.contains(other)) {
            bearing.addAll(ids);
          }
        });
    return bearing.size();
  }

  private static String published(Telling telling) {
    Moment moment = telling.said().reading().article().published();
    return moment == null ? "9999" : moment.value();
  }

  private List<Version> versions(Telling reference) {
    List<Version> versions = new ArrayList<>();
    versions.add(version(reference, Wording.REFERENCE, List.of(), List.of()));
    List<Telling> others = new ArrayList<>(tellings);
    others.remove(reference);
    others.sort(
        Comparator.comparing((Telling t) -> t.said().article())
            .thenComparing(t -> t.words().span(0)));
    Map<Telling, VersionVerdict> verdicts = new LinkedHashMap<>();
    others.forEach(t -> verdicts.put(t, VersionVerdict.of(reference, t, weights)));
    for (Map.Entry<Telling, VersionVerdict> entry : verdicts.entrySet()) {
      Telling telling = entry.getKey();
      VersionVerdict verdict = entry.getValue();
      if (!verdict.belongs() || isRepeat(telling, verdicts)) {
        rest.add(telling);
      } else {
        List<String> flags = new ArrayList<>(verdict.flags());
        if (differ(reference.said().speaker(), telling.said().speaker())) {
          flags.add("speaker");
        }
        versions.add(version(telling, verdict.wording(), verdict.changes(), flags));
      }
    }
    return versions;
  }

  /**
   * Whether the speaker said it again: one article quotes it in several wordings, another of them
   * nearer to the reference, neither a headline.
   */
  private static boolean isRepeat(Telling telling, Map<Telling, VersionVerdict> verdicts) {
    int changes = verdicts.get(telling).changes().size();
    return changes > 0
        && !telling.isOpening()
        && verdicts.entrySet().stream()
            .anyMatch(
                other ->
                    other.getValue().belongs()
                        && other.getKey().said().article().equals(telling.said().article())
                        && other.getValue().changes().size() < changes
                        && other.getKey().words().size() >= telling.words().size() / 2
                        && !other.getKey().isOpening());
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  private static Version version(
      Telling telling, Wording wording, List<Utterance.Change> changes, List<String> flags) {
    return new Version(
        telling.said().article(),
        telling.said().statement().id(),
        telling.said().speaker(),
        telling.spans(),
        wording,
        changes,
        flags);
  }

  private @Nullable String speaker(Telling reference) {
    if (reference.said().speaker() != null
        && (reference.said().named() || reference.said().original())) {
      return reference.said().speaker();
    }
    if (reference.said().speaker() != null && !isContradicted(reference.said().speaker())) {
      return reference.said().speaker();
    }
    Map<String, Integer> votes = new TreeMap<>();
    for (Telling telling : tellings) {
      if (telling.said().speaker() != null) {
        votes.merge(telling.said().speaker(), telling.said().named() ? 3 : 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Whether two articles name another speaker than the reference tells by a pronoun. */
  private boolean isContradicted(String speaker) {
    Map<String, Set<String>> naming = new TreeMap<>();
    for (Telling telling : tellings) {
      String other = telling.said().speaker();
      if (other != null && telling.said().named() && !other.equals(speaker)) {
        naming.computeIfAbsent(other, o -> new TreeSet<>()).add(telling.said().article());
      }
    }
    return naming.values().stream().anyMatch(articles -> articles.size() > 1);
  }

  private List<String> dates() {
    TreeSet<String> days = new TreeSet<>();
    for (Telling telling : tellings) {
      String day = telling.said().day();
      if (day != null) {
        days.add(day);
      }
    }
    return List.copyOf(days);
  }
}
