package stemma.article;

/**
 * Tells which blocks of a page are the article's own: boosted trees over {@link BlockFeatures} and
 * the weights of the words that a block holds and is called by.
 *
 * <p>The model card is {@code body.md} beside the weights.
 */
final class BodySelector {
  private static final double ENOUGH = 0.5;
  private static final int VERDICT = 3;

  private final BoostedTrees model = BoostedTrees.resource("body.trees");
  private final WordWeights names = WordWeights.resource("body-names.tsv");
  private final WordWeights words = WordWeights.resource("body-words.tsv");

  /** For each block, whether it belongs to the article. */
  boolean[] select(PageView view, BlockFeatures features) {
    boolean[] chosen = new boolean[view.traits.length];
    for (PageBlock block : view.page.blocks()) {
      float[] row = features.row(block, 2 * VERDICT);
      int width = row.length - 2 * VERDICT;
      write(names.of(BlockFeatures.namesOf(block)), row, width);
      write(words.of(BlockFeatures.wordsOf(block)), row, width + VERDICT);
      chosen[block.index()] = model.confidence(row) >= ENOUGH;
    }
    return chosen;
  }

  private static void write(WordWeights.Verdict verdict, float[] row, int at) {
    row[at] = (float) verdict.sum();
    row[at + 1] = (float) verdict.least();
    row[at + 2] = (float) verdict.most();
  }
}
