package stemma.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stemma.edition.Edition;

/** {@code stemma demo}: the report of the first sample story. */
@Command(
    name = "demo",
    description = "Reads the sample story, prints a summary and writes its report page.",
    footer = {"", "Example:", "  stemma demo", "  stemma demo -o /tmp/demo.html"})
final class DemoCommand implements Callable<Integer> {
  private static final String STORY = "samples/harbour-accord";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "stemma-demo.html",
      description = "Where to write the page; stemma-demo.html in this folder by default.")
  private Path output = Path.of("stemma-demo.html");

  private final Console console;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path story = Path.of(System.getProperty("stemma.home", ".")).resolve(STORY);
    if (!Files.isDirectory(story)) {
      console.err().println("stemma: the sample story was not found: " + story);
      return 1;
    }
    InputOptions inputs = new InputOptions();
    inputs.inputs = List.of(story.toString());
    EditionMaker maker = new EditionMaker(console);
    Edition edition = maker.make(inputs);
    try (Writer writer = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
      EditionMaker.write(edition, ReportFormat.html, writer);
    }
    maker.summarise(edition, output.toAbsolutePath());
    return maker.rejected() == 0 ? 0 : 1;
  }
}
