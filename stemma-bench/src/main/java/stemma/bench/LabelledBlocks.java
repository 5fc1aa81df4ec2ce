package stemma.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stemma.article.html.BlockFeatures;

/** A page's blocks with what its snippets tell of them. */
final class LabelledBlocks {
  private final ExtractionPages.Labelled page;
  private final BlockFeatures.Rows blocks;
  private final float[] labels;
  private final float[] weights;

  private LabelledBlocks(
      ExtractionPages.Labelled page, BlockFeatures.Rows blocks, float[] labels, float[] weights) {
    this.page = page;
    this.blocks = blocks;
    this.labels = labels;
    this.weights = weights;
  }

  /** Labels a page's blocks by its snippets, and the blocks between two of the body's. */
  static LabelledBlocks of(ExtractionPages.Labelled page) {
    BlockFeatures.Rows blocks = BlockFeatures.read(page.page());
    float[] labels = new float[blocks.texts().size()];
    float[] weights = new float[labels.length];
    Arrays.fill(labels, -1);
    for (String snippet : page.without()) {
      reject(blocks, ExtractionMeasure.flat(snippet), labels, weights);
    }
    for (String snippet : page.with()) {
      mark(blocks, ExtractionMeasure.flat(snippet), labels, weights);
    }
    between(blocks, labels, weights);
    return new LabelledBlocks(page, blocks, labels, weights);
  }

  /** The page and its snippets. */
  ExtractionPages.Labelled page() {
    return page;
  }

  /** The blocks with their features. */
  BlockFeatures.Rows blocks() {
    return blocks;
  }

  /** Number of blocks. */
  int size() {
    return labels.length;
  }

  /** 1 when a block is the article's own, 0 when it is not, -1 when unknown. */
  float label(int block) {
    return labels[block];
  }

  /** How far a block's label is to be trusted, in [0, 1]. */
  float weight(int block) {
    return weights[block];
  }

  /**
   * Blocks that hold a snippet are out, unless it is a small part of them: a label that stands
   * elsewhere, and a word of theirs.
   */
  private static void reject(
      BlockFeatures.Rows blocks, String snippet, float[] labels, float[] weights) {
    for (int i : holding(blocks, snippet)) {
      int length = blocks.texts().get(i).length();
      if (snippet.length() >= 20 || length <= 4 * snippet.length()) {
        labels[i] = 0;
        weights[i] = 1;
      }
    }
  }

  private static void mark(
      BlockFeatures.Rows blocks, String snippet, float[] labels, float[] weights) {
    int longest = -1;
    for (int i : holding(blocks, snippet)) {
      boolean better =
          longest < 0 || blocks.texts().get(i).length() > blocks.texts().get(longest).length();
      longest = blocks.kept().get(i) && better ? i : longest;
    }
    if (longest >= 0) {
      labels[longest] = 1;
      weights[longest] = 1;
    }
  }

  private static List<Integer> holding(BlockFeatures.Rows blocks, String snippet) {
    List<Integer> holding = new ArrayList<>();
    for (int i = 0; i < blocks.texts().size(); i++) {
      if (blocks.texts().get(i).contains(snippet)) {
        holding.add(i);
      }
    }
    if (!holding.isEmpty()) {
      return holding;
    }
    // over several blocks
    StringBuilder all = new StringBuilder();
    int[] starts = new int[blocks.texts().size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = all.length();
      all.append(blocks.texts().get(i)).append(' ');
    }
    int at = all.indexOf(snippet);
    for (int i = 0; at >= 0 && i < starts.length; i++) {
      int end = starts[i] + blocks.texts().get(i).length();
      if (starts[i] < at + snippet.length() && end > at) {
        holding.add(i);
      }
    }
    return holding;
  }

  private static void between(BlockFeatures.Rows blocks, float[] labels, float[] weights) {
    int last = -1;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != 1 || weights[i] < 1) {
        continue;
      }
      if (last >= 0 && same(blocks, last, i)) {
        for (int j = last + 1; j < i; j++) {
          if (labels[j] < 0 && same(blocks, j, i)) {
            labels[j] = 1;
            weights[j] = 0.5f;
          }
        }
      }
      last = i;
    }
  }

  private static boolean same(BlockFeatures.Rows blocks, int a, int b) {
    return blocks.containers().get(0).get(a).equals(blocks.containers().get(0).get(b));
  }
}
