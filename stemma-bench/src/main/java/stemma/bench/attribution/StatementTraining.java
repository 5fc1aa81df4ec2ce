package stemma.bench.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import stemma.bench.training.ModelFile;
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
    ModelFile.write(resources.resolve("reading/attribution/attribution-en.bin"), model::write);
  }
}
