package stemma.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Figures of one stage on the development data. */
public interface Measure {
  /** Name of the measure on the command line: {@code extraction}, {@code attribution} … */
  String name();

  /** What is measured, on which set and how it is scored, in one sentence. */
  String title();

  /**
   * The folder or file that it reads, relative to the data folder; the measure is skipped, and says
   * so, when it is absent.
   */
  String input();

  /**
   * Takes the measure.
   *
   * @param data the data folder
   * @throws IOException naming the file if the data cannot be read
   */
  List<Row> take(Path data) throws IOException;

  /**
   * One figure.
   *
   * @param figure what it is: {@code content exact F1}
   * @param value its value, as it is to be printed
   * @param goal what is to be reached, empty when there is no goal
   */
  record Row(String figure, String value, String goal) {}
}
