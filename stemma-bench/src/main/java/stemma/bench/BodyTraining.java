package stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import stemma.bench.training.Training;
import stemma.bench.training.TreeTrainer;

/**
 * Trains the model that tells an article's own blocks from the rest, on pages labelled with
 * snippets; prints first what it reaches on folds (no host in two) that it was not trained on.
 */
final class BodyTraining implements Training {
  @Override
  public String name() {
    return "body";
  }

  @Override
  public void run(Path data, Path resources) throws IOException {
    List<LabelledBlocks> pages = new ArrayList<>();
    for (ExtractionPages.Labelled page : ExtractionPages.read(data)) {
      pages.add(LabelledBlocks.of(page));
    }
    float trust = Float.parseFloat(System.getProperty("stemma.trust", "0"));
    if (trust > 0) {
      for (var page : ExtractionPages.readBodies(data).entrySet()) {
        pages.add(LabelledBlocks.of(page.getKey(), page.getValue(), trust));
      }
    }
    report(pages);
    int parts = Integer.getInteger("stemma.parts", 4);
    BodyFolds folds = new BodyFolds(parts);
    if (parts > 0) {
      System.out.println(folds.run(pages));
    }
    if (Boolean.getBoolean("stemma.write")) {
      write(pages, resources.resolve("article"));
    }
  }

  private static void write(List<LabelledBlocks> pages, Path folder) throws IOException {
    BodyModel model = BodyModel.train(pages, TreeTrainer.defaults());
    try (var stream = Files.newOutputStream(folder.resolve("body.trees"))) {
      model.trees().write(stream);
    }
    String head =
        "# How far words speak for a block being an article's own: logarithms of odds by page.\n"
            + "# Source: trained (stemma-bench/run train body); only words seen on six pages or"
            + " more. The model card is body.md.\n";
    Files.writeString(folder.resolve("body-names.tsv"), head + model.names().weights().lines());
    Files.writeString(folder.resolve("body-words.tsv"), head + model.words().weights().lines());
  }

  private static void report(List<LabelledBlocks> pages) {
    int yes = 0;
    int no = 0;
    int all = 0;
    TreeSet<Integer> folds = new TreeSet<>();
    for (LabelledBlocks page : pages) {
      folds.add(page.page().fold());
      all += page.size();
      for (int i = 0; i < page.size(); i++) {
        yes += page.label(i) == 1 ? 1 : 0;
        no += page.label(i) == 0 ? 1 : 0;
      }
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d pages, folds %s, %d blocks, %d yes, %d no",
            pages.size(),
            folds,
            all,
            yes,
            no));
  }
}
