package stemma.app.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The inputs of a folder: in name order, hidden files, sidecars and files of other kinds left out.
 */
final class Folder {
  private Folder() {}

  /** The inputs, in the order of their paths' characters. */
  static List<Path> list(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(path -> !hidden(folder, path))
          .filter(path -> Kind.of(path.toString()).isPresent())
          .filter(Files::isRegularFile)
          .forEach(found::add);
    }
    found.sort((a, b) -> a.toString().compareTo(b.toString()));
    Set<String> pages = new HashSet<>();
    for (Path path : found) {
      if (Kind.of(path.toString()).orElseThrow() != Kind.JSON) {
        pages.add(Sidecars.stem(path));
      }
    }
    found.removeIf(
        path ->
            Kind.of(path.toString()).orElseThrow() == Kind.JSON
                && pages.contains(Sidecars.stem(path)));
    return List.copyOf(found);
  }

  private static boolean hidden(Path folder, Path path) {
    for (Path part : folder.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
