package stemma.bench.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.Stemma;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Version;
import stemma.collation.Utterance.Wording;
import stemma.reading.Reading;
import stemma.story.Story;

/**
 * Lists every version that is called altered, so that people can judge whether it is.
 *
 * <p>Each input is told as one story. The list holds sentences of the inputs: it belongs outside
 * the project's folder.
 */
public final class AlteredFindings {
  private AlteredFindings() {}

  /** Writes the list for inputs to a file. */
  public static void write(Path file, List<String> inputs) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String input : inputs) {
      List<Reading> readings = new ArrayList<>();
      Stemma stemma = Stemma.create();
      InputPages.each(
          Path.of(input),
          false,
          page ->
              stemma
                  .extract(page)
                  .articles()
                  .forEach(article -> readings.add(stemma.read(article))));
      lines.addAll(list(SampleStory.tell(input, readings)));
    }
    Files.write(file, lines);
  }

  private static List<String> list(Story story) {
    Map<String, Reading> byId = new TreeMap<>();
    story.collation().gathering().readings().forEach(reading -> byId.put(reading.id(), reading));
    List<String> lines = new ArrayList<>();
    for (Utterance utterance : story.collation().utterances()) {
      for (Version version : utterance.versions()) {
        if (version.wording() == Wording.ALTERED) {
          Reading reading = byId.get(version.article());
          Version reference = utterance.versions().get(0);
          String id = String.valueOf(reading.article().source().record());
          lines.add("## " + id + " " + version.article() + " " + version.spans());
          lines.add("against " + reference.article() + " " + reference.spans());
          lines.add(reference.speaker() + ": " + utterance.wording());
          StringBuilder words = new StringBuilder(version.speaker() + ": ");
          version
              .spans()
              .forEach(span -> words.append(span.of(reading.article().text())).append(" // "));
          lines.add(words.toString());
          lines.add(version.changes() + " " + version.flags());
          lines.add("");
        }
      }
    }
    return lines;
  }
}
