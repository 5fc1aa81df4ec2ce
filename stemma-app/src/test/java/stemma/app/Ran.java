package stemma.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a command answered: its exit code and what it printed. */
record Ran(int code, String out, String err) {
  /** The samples, from the module's folder. */
  static final Path SAMPLES = Path.of("..", "samples");

  /** The stories among the samples. */
  static final String[] STORIES = {"harbour-accord", "ketterick-dam", "tannery-march"};

  static Ran command(String... arguments) {
    return with("", arguments);
  }

  /** Runs a command with something on standard input. */
  static Ran with(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = Main.run(console, arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A sample's path. */
  static String sample(String name) {
    return SAMPLES.resolve(name).toString();
  }
}
