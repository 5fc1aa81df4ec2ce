package stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import stemma.article.BoostedTrees;
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
    report(pages);
    int parts = Integer.getInteger("stemma.parts", 4);
    BodyFolds folds = new BodyFolds(parts);
    if (parts > 0) {
      System.out.println(folds.run(pages));
    }
    if (Boolean.getBoolean("stemma.write")) {
      BoostedTrees model = train(pages);
      Path file = resources.resolve("article/body.trees");
      try (var stream = Files.newOutputStream(file)) {
        model.write(stream);
      }
      System.out.println("wrote " + file + " " + Files.size(file));
    }
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

  static BoostedTrees train(List<LabelledBlocks> pages) {
    List<float[]> rows = new ArrayList<>();
    List<float[]> marks = new ArrayList<>();
    for (LabelledBlocks page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (page.label(i) >= 0) {
          rows.add(page.blocks().rows().get(i));
          marks.add(new float[] {page.label(i), page.weight(i)});
        }
      }
    }
    float[] labels = new float[rows.size()];
    float[] weights = new float[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = marks.get(i)[0];
      weights[i] = marks.get(i)[1];
    }
    return TreeTrainer.defaults().train(rows, labels, weights, 7);
  }
}
