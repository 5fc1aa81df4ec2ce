package stemma.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/**
 * The command line.
 *
 * <p>Exit codes: 0 all read; 1 some inputs could not be read, each named on standard error; 2 wrong
 * usage. Standard output carries data alone, in UTF-8 whatever the locale.
 */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) throws IOException {
    // told by the launcher: Java cannot ask whether standard error is a terminal
    boolean terminal =
        Boolean.getBoolean("stemma.terminal")
            && System.getenv("NO_COLOR") == null
            && !"dumb".equals(System.getenv("TERM"));
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code;
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      code = run(new Console(System.in, out, err, terminal), arguments);
    }
    System.exit(code);
  }

  /** Runs one command. */
  static int run(Console console, String... arguments) {
    CommandLine line = new CommandLine(new Top());
    for (Object command :
        List.of(
            new ReadCommand(console),
            new ReportCommand(console),
            new ExtractCommand(console),
            new GatherCommand(console),
            new DemoCommand(console),
            new CompletionCommand(console))) {
      line.addSubcommand(command);
    }
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.ON : Ansi.OFF));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUnmatchedOptionsArePositionalParams(false);
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().version("stemma " + Version.NAME));
    line.setExecutionExceptionHandler((error, command, result) -> failed(console, error));
    return line.execute(arguments);
  }

  private static int failed(Console console, Exception error) throws Exception {
    Throwable cause = error instanceof UncheckedIOException ? error.getCause() : error;
    if (cause instanceof FileSystemException file) {
      String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
      console.err().println("stemma: " + file.getFile() + ": " + reason);
      return 1;
    }
    if (cause instanceof IOException) {
      console.err().println("stemma: " + cause.getMessage());
      return 1;
    }
    throw error;
  }

  @Command(
      name = "stemma",
      mixinStandardHelpOptions = true,
      description = {
        "Reads many news pages about the same events and rebuilds what they describe: who said what, who copied whom,",
        "which words and figures were changed on the way, and what was agreed, by whom, on what condition."
      },
      synopsisSubcommandLabel = "COMMAND",
      footer = {
        "",
        "Examples:",
        "  stemma demo                          the sample story",
        "  stemma report pages/ -o story.html   a folder of pages",
        "  stemma read article.html             one article, as JSON",
        "  stemma gather archive.jsonl          the story of each article, as it arrives",
        "  stemma COMMAND --help                a command's options and examples",
        "",
        "Exit codes: 0 all read; 1 some inputs could not be read; 2 wrong usage."
      },
      versionProvider = Top.Named.class)
  static final class Top implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Top() {}

    @Override
    public void run() {
      throw new CommandLine.ParameterException(spec.commandLine(), "a command is needed");
    }

    /** The version that {@code --version} prints. */
    static final class Named implements CommandLine.IVersionProvider {
      @Override
      public String[] getVersion() {
        return new String[] {"stemma " + Version.NAME};
      }
    }
  }
}
