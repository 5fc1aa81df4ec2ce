package stemma.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.bench.training.TreeTrainer;
import stemma.page.Page;

/**
 * What the whole extractor, rules included, reaches on pages of hosts that its body model was not
 * trained on: snippets found in and kept out of the body of a page's longest article.
 *
 * @param parts number of parts that the folds are dealt to
 */
record BodyFolds(int parts) {
  /** The figure over all pages and by part. */
  String run(List<LabelledBlocks> pages) {
    ExtractionMeasure.Tally all = new ExtractionMeasure.Tally();
    TreeMap<Integer, ExtractionMeasure.Tally> byPart = new TreeMap<>();
    for (int part = 0; part < parts; part++) {
      int held = part;
      ExtractionMeasure.Tally own = new ExtractionMeasure.Tally();
      BodyModel model =
          BodyModel.train(
              pages.stream().filter(page -> !isIn(page, held)).toList(), TreeTrainer.defaults());
      ArticleExtractor extractor = new ArticleExtractor(model.selector());
      for (LabelledBlocks page : pages) {
        if (isIn(page, held)) {
          score(page.page(), body(extractor, page.page().page()), all, own);
        }
      }
      byPart.put(part, own);
    }
    StringBuilder out = new StringBuilder("held-out hosts: " + all.body() + "\n");
    byPart.forEach(
        (part, tally) ->
            out.append(String.format(Locale.ROOT, "  part %d: %s%n", part, tally.body())));
    return out.toString();
  }

  private boolean isIn(LabelledBlocks page, int part) {
    return page.page().fold() % parts == part;
  }

  /** The body of a page's longest article. */
  static String body(ArticleExtractor extractor, Page page) {
    return extractor.extract(page).articles().stream()
        .map(Article::body)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static void score(
      ExtractionPages.Labelled page,
      String body,
      ExtractionMeasure.Tally all,
      ExtractionMeasure.Tally own) {
    String flat = ExtractionMeasure.flat(body);
    for (ExtractionMeasure.Tally tally : List.of(all, own)) {
      page.with().forEach(snippet -> tally.with(flat.contains(ExtractionMeasure.flat(snippet))));
      page.without()
          .forEach(snippet -> tally.without(flat.contains(ExtractionMeasure.flat(snippet))));
    }
  }
}
