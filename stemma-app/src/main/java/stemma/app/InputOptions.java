package stemma.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.input.InputSettings;

/** What every command that reads inputs is told. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "A file (.html .htm .xhtml .txt .md .json .jsonl .warc .xml, each also with .gz), a folder"
            + " (walked in name order), or - for standard input: one page, or a WARC, feed or JSON lines."
      })
  List<String> inputs = List.of();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Address of the page, where the file does not tell it.")
  @Nullable String url;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When it was published (ISO 8601), where the file does not tell it.")
  @Nullable String published;

  @Option(
      names = "--clean",
      description =
          "Treat the text of JSON lines as scraped from a page, not as an article's text.")
  boolean clean;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many threads work; 0, the default, is one for each processor.")
  int threads;

  InputSettings settings() {
    return new InputSettings(url, published, clean, InputSettings.LARGEST);
  }

  int threads() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
