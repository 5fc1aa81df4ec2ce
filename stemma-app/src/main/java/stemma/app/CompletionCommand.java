package stemma.app;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stemma completion}: a completion script for bash and zsh. */
@Command(
    name = "completion",
    description = "Prints a completion script for bash and zsh.",
    footer = {"", "Example:", "  source <(stemma completion)"})
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private final Console console;

  @SuppressWarnings("NullAway.Init")
  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    String script = AutoComplete.bash("stemma", spec.root().commandLine());
    console.out().write(script.getBytes(StandardCharsets.UTF_8));
    console.out().write('\n');
    console.out().flush();
    return 0;
  }
}
