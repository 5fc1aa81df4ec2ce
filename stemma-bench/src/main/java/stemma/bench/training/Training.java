package stemma.bench.training;

import java.io.IOException;
import java.nio.file.Path;

/** A model that can be trained: {@code train NAME}. */
public interface Training {
  /** Name of the model on the command line. */
  String name();

  /**
   * Trains the model and writes it.
   *
   * @param data the data folder
   * @param resources the folder of the library's resources, {@code …/resources/stemma}
   * @throws IOException naming the file if the data cannot be read or the model not be written
   */
  void run(Path data, Path resources) throws IOException;
}
