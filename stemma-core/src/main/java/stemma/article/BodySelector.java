package stemma.article;

import java.util.List;

/**
 * Tells which blocks of a page are the article's own: boosted trees over {@link BlockFeatures}
 * judge each block.
 *
 * <p>The model card is {@code body.md} beside the weights.
 */
final class BodySelector {
  private static final double ENOUGH = 0.5;

  private final BoostedTrees model = BoostedTrees.resource("body.trees");

  /** For each block, whether it belongs to the article. */
  boolean[] select(BlockFeatures features) {
    List<float[]> rows = features.rows();
    boolean[] chosen = new boolean[rows.size()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = model.confidence(rows.get(i)) >= ENOUGH;
    }
    return chosen;
  }
}
