package stemma.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Version;
import stemma.collation.Utterance.Wording;
import stemma.story.Report;
import stemma.text.Span;

/** The versions of an utterance with those of the same words put together. */
final class Versions {
  private final Labels labels;

  Versions(Labels labels) {
    this.labels = labels;
  }

  /**
   * Versions of the same words.
   *
   * @param wording how their words stand to the reference's
   * @param text the words, as the first of them has them
   * @param flags what deserves a look in any of them
   * @param versions the versions
   */
  record Group(Wording wording, String text, List<String> flags, List<Version> versions) {
    /** The articles that have these words. */
    List<String> articles() {
      return versions.stream().map(Version::article).distinct().toList();
    }

    /** What deserves a look, in words, naming the other speaker. */
    List<String> looks() {
      String speaker = versions.get(0).speaker();
      return flags.stream()
          .map(
              flag ->
                  flag.equals("speaker") && speaker != null
                      ? "said by " + speaker
                      : Descent.flag(flag))
          .toList();
    }
  }

  /** The groups: the reference and the same words, altered ones, trimmed ones, paraphrases. */
  List<Group> groups(Utterance utterance) {
    Map<String, List<Version>> groups = new LinkedHashMap<>();
    for (Version version : utterance.versions()) {
      groups.computeIfAbsent(key(version), key -> new ArrayList<>()).add(version);
    }
    return groups.values().stream()
        .map(this::group)
        .sorted(Comparator.comparing(group -> rank(group.wording())))
        .toList();
  }

  /** The groups that differ from the reference in words or speaker, those with a flag first. */
  List<Group> differing(Utterance utterance) {
    return groups(utterance).stream()
        .filter(group -> group.wording() == Wording.ALTERED || !group.flags().isEmpty())
        .sorted(Comparator.comparing(group -> group.flags().isEmpty()))
        .toList();
  }

  /** Where versions stand: the first place of each. */
  static List<Report> places(List<Version> versions) {
    return versions.stream()
        .flatMap(
            version -> version.spans().stream().limit(1).map(s -> new Report(version.article(), s)))
        .toList();
  }

  /** The words of a version, its pieces joined by a space. */
  String text(Version version) {
    String text = labels.of(version.article()).reading().article().text();
    return version.spans().stream()
        .map((Span span) -> Phrasing.line(span.of(text)))
        .collect(Collectors.joining(" "));
  }

  private Group group(List<Version> versions) {
    Version first = versions.get(0);
    List<String> flags = versions.stream().flatMap(v -> v.flags().stream()).distinct().toList();
    return new Group(first.wording(), text(first), flags, List.copyOf(versions));
  }

  private String key(Version version) {
    if (rank(version.wording()) == 0) {
      return "reference " + speaker(version);
    }
    String words = text(version).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    return version.wording() + speaker(version) + words.strip();
  }

  /** A version whose speaker differs stands by itself. */
  private static String speaker(Version version) {
    return version.flags().contains("speaker") ? "by " + version.speaker() + " " : "";
  }

  private static int rank(Wording wording) {
    return switch (wording) {
      case REFERENCE, VERBATIM -> 0;
      case ALTERED -> 1;
      case TRIMMED -> 2;
      case PARAPHRASE -> 3;
    };
  }
}
