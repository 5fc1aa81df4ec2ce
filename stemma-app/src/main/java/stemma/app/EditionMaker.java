package stemma.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stemma.Stemma;
import stemma.edition.Edition;
import stemma.edition.HtmlEdition;
import stemma.edition.JsonEdition;
import stemma.edition.MarkdownEdition;
import stemma.edition.TerminalSummary;
import stemma.reading.Reading;

/** Makes an edition of inputs and writes it in its forms. */
final class EditionMaker {
  private static final int WIDTH = 100;

  private final Console console;
  private int rejected;

  EditionMaker(Console console) {
    this.console = console;
  }

  /** Reads the inputs and brings them together. */
  Edition make(InputOptions inputs) throws InterruptedException {
    Stemma stemma = Stemma.create();
    List<Reading> readings = new ArrayList<>();
    rejected =
        new Gathered(console, inputs, "pages read").each(stemma, stemma::read, readings::add);
    if (console.terminal() && readings.size() > 100) {
      console.err().println("collating " + readings.size() + " articles …");
    }
    return stemma.report(readings);
  }

  /** How many inputs, or parts of them, could not be read. */
  int rejected() {
    return rejected;
  }

  /** Writes an edition in one form. */
  static void write(Edition edition, ReportFormat form, Writer writer) throws IOException {
    switch (form) {
      case html -> new HtmlEdition(Version.NAME).write(edition, writer);
      case json -> new JsonEdition(Version.NAME).write(edition, writer);
      case md -> new MarkdownEdition(Version.NAME).write(edition, writer);
    }
  }

  /** Prints a summary, and where the report was written, on standard error. */
  void summarise(Edition edition, Path output) {
    console.err().print(new TerminalSummary(console.terminal(), WIDTH).of(edition));
    console.err().println("Written: " + output);
  }
}
