package stemma.bench.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.bench.Measure;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Change;
import stemma.collation.Utterance.Version;
import stemma.collation.Utterance.Wording;
import stemma.collation.words.FoldedWords;
import stemma.page.Json;
import stemma.text.Span;

/** Versions of the samples' utterances, against their keys. */
public final class UtteranceMeasure implements Measure {
  @Override
  public String name() {
    return "utterances";
  }

  @Override
  public String title() {
    return "The samples' keys, each folder told as one story: versions found beside another version"
        + " of the same utterance, with the wording and the changes that the key names (it names"
        + " clear cases only); same words of two speakers kept apart.";
  }

  @Override
  public String input() {
    return "";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    Tally found = new Tally();
    Tally wording = new Tally();
    Tally altered = new Tally();
    Tally changes = new Tally();
    Tally apart = new Tally();
    for (SampleStory sample : SampleStory.all()) {
      for (Json utterance : sample.key().get("utterances").items()) {
        for (Json version : utterance.get("versions").items()) {
          Optional<Version> ours = find(sample, version);
          found.add(ours.isPresent());
          if (ours.isPresent()) {
            String expected = version.string("wording").orElse("");
            boolean right = same(expected, ours.get().wording());
            wording.add(right);
            if (!right) {
              System.err.println(
                  sample.name()
                      + " wants "
                      + expected
                      + " "
                      + version.string("text").orElse("")
                      + " but has "
                      + ours.get().wording()
                      + " "
                      + ours.get().changes());
            }
            if (expected.equals("altered")) {
              altered.add(ours.get().wording() == Wording.ALTERED);
              for (Json change : version.get("changes").items()) {
                changes.add(holds(ours.get(), change));
              }
            }
          } else {
            System.err.println(
                sample.name()
                    + " lacks "
                    + version.string("article").orElse("")
                    + " "
                    + version.string("text").orElse(""));
          }
        }
      }
      for (Json same : sample.key().get("sameWordsTwoSpeakers").items()) {
        apart.add(areApart(sample, folded(same.string("text").orElse(""))));
      }
    }
    return List.of(
        new Row("versions found", found.share(), ""),
        new Row("wording right, of those found", wording.share(), ""),
        new Row("altered told", altered.share(), ""),
        new Row("changes told", changes.share(), ""),
        new Row("same words of two speakers kept apart", apart.share(), ""));
  }

  private static boolean same(String expected, Wording ours) {
    boolean whole = ours == Wording.REFERENCE || ours == Wording.VERBATIM;
    return switch (expected) {
      case "reference", "verbatim" -> whole;
      default -> ours.name().toLowerCase(Locale.ROOT).equals(expected);
    };
  }

  /** Our version of the key's, in an utterance that other articles have too. */
  private static Optional<Version> find(SampleStory sample, Json version) {
    String article = sample.refs().getOrDefault(version.string("article").orElse(""), "?");
    String wanted = folded(version.string("text").orElse(""));
    Optional<Version> found = Optional.empty();
    for (Utterance utterance : sample.story().collation().utterances()) {
      for (Version ours : utterance.versions()) {
        String words = folded(sample.words(ours.article(), ours.spans()));
        if (ours.article().equals(article)
            && utterance.versions().size() > 1
            && !words.isBlank()
            && (words.contains(wanted) || wanted.contains(words))) {
          boolean closer = found.isEmpty() || words.equals(wanted);
          found = closer ? Optional.of(ours) : found;
        }
      }
    }
    return found;
  }

  private static boolean holds(Version ours, Json change) {
    String reference = folded(change.string("reference").orElse(""));
    String version = folded(change.string("version").orElse(""));
    for (Change own : ours.changes()) {
      if (folded(own.reference()).contains(reference) && folded(own.version()).contains(version)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areApart(SampleStory sample, String words) {
    List<String> speakers = new ArrayList<>();
    for (Utterance utterance : sample.story().collation().utterances()) {
      boolean has =
          utterance.versions().stream()
              .anyMatch(v -> folded(sample.words(v.article(), v.spans())).contains(words));
      if (has) {
        speakers.add(String.valueOf(utterance.speaker()));
      }
    }
    return speakers.stream().distinct().count() > 1;
  }

  static String folded(String text) {
    return " " + String.join(" ", FoldedWords.of(text, new Span(0, text.length())).words()) + " ";
  }
}
