package stemma.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stemma.Stemma;
import stemma.edition.JsonEdition;
import stemma.gathering.Arrival;
import stemma.gathering.GatheringStream;
import stemma.reading.Reading;

/** {@code stemma gather}: the story that each article belongs to, told as it arrives. */
@Command(
    name = "gather",
    description =
        "Puts each article, in the order of the inputs, into the story that it belongs to, and says why."
            + " What was put into a story stays in it: stories grow and are merged, and each merger is told."
            + " Only the articles of the last weeks are held, however long the stream.",
    footer = {
      "",
      "Examples:",
      "  stemma gather 2031-05/*.warc.gz > arrivals.jsonl   one line an article",
      "  zcat archive.jsonl.gz | stemma gather -            from standard input",
      "  stemma gather today/ --state news.state            every day's articles, one stream",
      "  stemma gather pages/ | jq -r '[.story, .title] | @tsv' | sort"
    })
final class GatherCommand implements Callable<Integer> {
  @Mixin private ArticleListing articles = new ArticleListing();

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "Go on from this file, if there is one, as if the runs were one, and keep in it at the end what was gathered;"
              + " doubts then wait for the next run.")
  private @Nullable Path state;

  private final Console console;

  GatherCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Stemma stemma = Stemma.create();
    JsonEdition json = new JsonEdition(Version.NAME);
    StateFile file = state == null ? null : new StateFile(state);
    GatheringStream stream = file == null ? new GatheringStream() : file.read();
    int code =
        articles.print(
            console,
            "articles gathered",
            stemma,
            stemma::read,
            reading -> lines(json, reading, stream.add(reading)),
            () -> file == null ? stream.settle().stream().map(json::merger).toList() : List.of());
    if (file != null) {
      file.write(stream);
    }
    return code;
  }

  /** The doubts that were settled, and the arrival. */
  private static List<String> lines(JsonEdition json, Reading reading, Arrival arrival) {
    return Stream.concat(
            arrival.settled().stream().map(json::merger),
            Stream.of(json.arrival(reading.article(), arrival)))
        .toList();
  }
}
