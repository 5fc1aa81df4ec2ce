package stemma.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stemma.article.ArticleExtractor;
import stemma.bench.training.Training;
import stemma.bench.training.TreeTrainer;

/**
 * Trains the model that tells an article's own blocks from the rest, on pages labelled with
 * snippets.
 *
 * <p>Prints what the extractor reaches on folds (no host in two) that the model was not trained on,
 * then, with all pages trained on, the bodies of publishers' pages and the agreement with another
 * reader on pages that are in no training.
 */
final class BodyTraining implements Training {
  private static final int PARTS = 8;

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
    int parts = Integer.getInteger("stemma.parts", PARTS);
    if (parts > 0) {
      System.out.println(new BodyFolds(parts).run(pages));
    }
    BodyModel model = BodyModel.train(pages, TreeTrainer.defaults());
    ArticleExtractor extractor = new ArticleExtractor(model.selector());
    System.out.println(new MetadataMeasure().bodies(data, extractor));
    System.out.println(agreement(ExtractionPages.readBodies(data), extractor));
    if (Boolean.getBoolean("stemma.write")) {
      write(model, resources.resolve("article/html"));
    }
  }

  private static String agreement(
      Map<ExtractionPages.Labelled, String> bodies, ArticleExtractor extractor) {
    double sum = 0;
    for (Map.Entry<ExtractionPages.Labelled, String> page : bodies.entrySet()) {
      sum += MetadataMeasure.f1(page.getValue(), BodyFolds.body(extractor, page.getKey().page()));
    }
    return String.format(
        Locale.ROOT, "agreement with Readability: %.4f (%d)", sum / bodies.size(), bodies.size());
  }

  private static void write(BodyModel model, Path folder) throws IOException {
    try (var stream = Files.newOutputStream(folder.resolve("body.trees"))) {
      model.trees().write(stream);
    }
    String head =
        "# How far words speak for a block being an article's own: logarithms of odds by page.\n"
            + "# Source: trained (stemma-bench/run train body); only words seen on six pages or"
            + " more. The model card is body.md.\n";
    Files.writeString(folder.resolve("body-names.tsv"), head + model.names().weights().lines());
    Files.writeString(folder.resolve("body-words.tsv"), head + model.words().weights().lines());
    for (String name : List.of("body.trees", "body-names.tsv", "body-words.tsv")) {
      sign(folder.resolve(name));
    }
  }

  /** Writes a file's checksum beside it. */
  private static void sign(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      Files.writeString(
          file.resolveSibling(file.getFileName() + ".sha256"),
          HexFormat.of().formatHex(digest) + "\n",
          StandardCharsets.UTF_8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void report(List<LabelledBlocks> pages) {
    int yes = 0;
    int no = 0;
    int all = 0;
    for (LabelledBlocks page : pages) {
      all += page.size();
      for (int i = 0; i < page.size(); i++) {
        yes += page.label(i) == 1 ? 1 : 0;
        no += page.label(i) == 0 ? 1 : 0;
      }
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d pages, %d blocks, %d labelled for, %d against",
            pages.size(),
            all,
            yes,
            no));
  }
}
