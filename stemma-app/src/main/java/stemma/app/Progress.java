package stemma.app;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How far long work has come: one line on a terminal, rewritten at most ten times a second; nothing
 * elsewhere.
 */
final class Progress {
  private static final long PAUSE = 100_000_000;

  private final PrintStream err;
  private final boolean shown;
  private final String doing;
  private long last = System.nanoTime();
  private int count;
  private boolean dirty;

  Progress(PrintStream err, boolean terminal, String doing) {
    this.err = err;
    this.shown = terminal;
    this.doing = doing;
  }

  /** One more is done. */
  void step() {
    count++;
    if (shown && System.nanoTime() - last > PAUSE) {
      last = System.nanoTime();
      err.printf(Locale.ROOT, "\r%s: %,d", doing, count);
      err.flush();
      dirty = true;
    }
  }

  /** A line of its own, the progress line cleared away. */
  void say(String line) {
    clear();
    err.println(line);
  }

  /** Clears the progress line away. */
  void clear() {
    if (dirty) {
      err.print("\r\u001b[K");
      err.flush();
      dirty = false;
    }
  }
}
