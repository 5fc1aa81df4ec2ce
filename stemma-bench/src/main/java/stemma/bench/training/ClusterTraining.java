package stemma.bench.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import stemma.language.WordClusters;

/** Packs the table of word clusters into the form that the library ships. */
public final class ClusterTraining implements Training {
  @Override
  public String name() {
    return "clusters";
  }

  @Override
  public void run(Path data, Path resources) throws IOException {
    TreeMap<String, String> paths = new TreeMap<>();
    Path table = data.resolve("training/word-clusters.tsv.gz");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(table)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && tab <= 24) {
          paths.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    }
    ModelFile.write(resources.resolve("language/clusters-en.bin"), WordClusters.of(paths)::write);
  }
}
