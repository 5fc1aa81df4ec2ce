package stemma.bench.attribution;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stemma.bench.training.SequenceTrainer;
import stemma.bench.training.Training;
import stemma.reading.attribution.AttributionModel;

/** Trains the attribution model that the library ships. */
public final class StatementTraining implements Training {
  @Override
  public String name() {
    return "statements";
  }

  @Override
  public void run(Path data, Path resources) throws IOException {
    List<AnnotatedArticle> articles =
        AnnotatedArticle.read(data.resolve("attribution/polnear-train.jsonl"));
    AttributionModel model =
        new AttributionTrainer(articles, SequenceTrainer.Settings.defaults()).train();
    Path to = resources.resolve("reading/attribution/attribution-en.bin");
    Files.createDirectories(to.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      model.write(out);
    }
    System.out.println(Files.size(to) + " bytes: " + to);
  }
}
