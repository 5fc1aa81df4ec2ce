package stemma.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stemma.edition.Edition;

/** {@code stemma report}: the stories that the inputs tell. */
@Command(
    name = "report",
    description = {
      "Reads the inputs, groups them into stories and reports: who copied whom, who said what and how each outlet",
      "gives it, where figures and dates differ, who undertook what on what condition."
    },
    footer = {
      "",
      "Examples:",
      "  stemma report pages/ -o story.html            one self-contained HTML page",
      "  stemma report a.html b.txt --format md        Markdown on standard output",
      "  stemma report crawl.warc.gz -o story.json     the form follows the file's ending"
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private InputOptions inputs = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "html, json or md; by default what the ending of FILE says, else html.")
  @Nullable
  private ReportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write here instead of to standard output, and print a summary on standard error.")
  @Nullable
  private Path output;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (output != null && !isWritable(output.toAbsolutePath())) {
      throw new ParameterException(
          spec.commandLine(), output + " cannot be written: no such folder, or no permission");
    }
    EditionMaker maker = new EditionMaker(console);
    Edition edition = maker.make(inputs);
    if (output == null) {
      Writer writer = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
      EditionMaker.write(edition, form(), writer);
      writer.flush();
    } else {
      try (Writer writer = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
        EditionMaker.write(edition, form(), writer);
      }
      maker.summarise(edition, output);
    }
    return maker.rejected() == 0 ? 0 : 1;
  }

  /** Asked before the work, so that none is lost. */
  private static boolean isWritable(Path file) {
    Path folder = file.getParent();
    return !Files.isDirectory(file)
        && (Files.exists(file)
            ? Files.isWritable(file)
            : folder != null && Files.isDirectory(folder) && Files.isWritable(folder));
  }

  private ReportFormat form() {
    if (format != null) {
      return format;
    }
    String name =
        output == null ? "" : String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return ReportFormat.json;
    }
    return name.endsWith(".md") ? ReportFormat.md : ReportFormat.html;
  }
}
