package stemma.article.html;

import stemma.language.BoostedTrees;

/**
 * Tells which blocks of a page are the article's own: boosted trees over {@link BlockFeatures} and
 * the weights of the words that a block holds and is called by.
 *
 * <p>The model card is {@code body.md} beside the weights.
 */
public final class BodySelector {
  private static final double ENOUGH = 0.5;
  private static final double DOUBTFUL = 0.25;
  private static final double NEARLY = 0.4;
  private static final int SENTENCE = 40;
  private static final int VERDICT = 3;

  private final BoostedTrees model;
  private final WordWeights names;
  private final WordWeights words;

  /**
   * A selector with weights of its own.
   *
   * @param model the trees over features and what words say
   * @param names weights of the words that elements are called by
   * @param words weights of the words of short blocks
   */
  public BodySelector(BoostedTrees model, WordWeights names, WordWeights words) {
    this.model = model;
    this.names = names;
    this.words = words;
  }

  /** The selector with the weights shipped. */
  public static BodySelector shipped() {
    return new BodySelector(
        BoostedTrees.load(BodySelector.class, "body.trees"),
        WordWeights.resource("body-names.tsv"),
        WordWeights.resource("body-words.tsv"));
  }

  /** For each block, whether it belongs to the article. */
  boolean[] select(PageView view, BlockFeatures features) {
    double[] confidences = confidences(view, features);
    boolean[] chosen = new boolean[confidences.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = confidences[i] >= ENOUGH;
    }
    boolean[] filled = chosen.clone();
    for (int i = 1; i + 1 < chosen.length; i++) {
      filled[i] |= !chosen[i] && isAmong(view, i, chosen, confidences[i]);
    }
    return Rivers.without(view, filled);
  }

  /** Whether a doubtful block stands among the body's as one of them. */
  private static boolean isAmong(PageView view, int i, boolean[] chosen, double confidence) {
    BlockTraits own = view.traits[i];
    boolean plain =
        own.kind() == null && !own.credit() && view.page.blocks().get(i).linkDensity() < 0.3;
    if (!plain || confidence < DOUBTFUL) {
      return false;
    }
    boolean bold = view.blocks[i].bold() >= own.length() && own.length() < SENTENCE;
    if (own.heading() > 0 || (bold && isLike(view, i, i - 1, chosen))) {
      return chosen[i - 1] && chosen[i + 1] && view.traits[i + 1].heading() == 0;
    }
    if (own.length() < SENTENCE || !own.endsSentence()) {
      return false;
    }
    boolean before = isLike(view, i, i - 1, chosen) || (i > 1 && isLike(view, i, i - 2, chosen));
    boolean after =
        isLike(view, i, i + 1, chosen) || (i + 2 < chosen.length && isLike(view, i, i + 2, chosen));
    return (before && after) || ((before || after) && confidence >= NEARLY);
  }

  private static boolean isLike(PageView view, int i, int other, boolean[] chosen) {
    return chosen[other] && view.groups[i] == view.groups[other];
  }

  /** For each block, the probability that it belongs to the article. */
  double[] confidences(PageView view, BlockFeatures features) {
    NameVerdicts named = new NameVerdicts(names);
    double[] confidences = new double[view.traits.length];
    float[] row = new float[BlockFeatures.WIDTH + 2 * VERDICT];
    for (PageBlock block : view.page.blocks()) {
      features.write(block, row);
      write(named.of(block, BlockFeatures.REACH), row, BlockFeatures.WIDTH);
      write(features.words(block, words), row, BlockFeatures.WIDTH + VERDICT);
      confidences[block.index()] = model.confidence(row);
    }
    return confidences;
  }

  private static void write(WordWeights.Verdict verdict, float[] row, int at) {
    row[at] = (float) verdict.sum();
    row[at + 1] = (float) verdict.least();
    row[at + 2] = (float) verdict.most();
  }
}
