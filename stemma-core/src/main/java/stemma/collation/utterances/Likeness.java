package stemma.collation.utterances;

import org.jspecify.annotations.Nullable;
import stemma.collation.words.FoldedWords;

/**
 * Whether two quoted sentences are versions of one.
 *
 * <p>The surer it is that one and the same person speaks, the fewer words need to agree. Sentences
 * of two people who are both named are never versions of one, whatever their words.
 */
final class Likeness {
  private Likeness() {}

  /** What is known of two speakers. */
  enum Speaker {
    SAME,
    UNKNOWN,
    DOUBTFUL,
    DIFFERENT;

    static Speaker of(
        @Nullable String one, boolean named, @Nullable String other, boolean otherNamed) {
      if (one == null || other == null) {
        return UNKNOWN;
      }
      if (one.equals(other)) {
        return SAME;
      }
      return named && otherNamed ? DIFFERENT : DOUBTFUL;
    }
  }

  /**
   * How well a sentence fits another, larger is better; negative when it is none of its versions.
   */
  static double fit(
      FoldedWords one,
      FoldedWords other,
      Speaker speaker,
      boolean sameArticle,
      WordWeights weights) {
    boolean longer = one.size() >= other.size();
    WordAlignment alignment = WordAlignment.of(longer ? one : other, longer ? other : one);
    double score = alignment.likeness(weights) * alignment.matched();
    return isVersion(alignment, speaker, sameArticle, weights) ? score : -1;
  }

  private static boolean isVersion(
      WordAlignment a, Speaker speaker, boolean sameArticle, WordWeights weights) {
    int matched = a.matched();
    double content = a.matchedContent(weights);
    double likeness = a.likeness(weights);
    boolean run = a.isRun();
    boolean edited = likeness >= 0.5 && a.longestRun() >= 3;
    return switch (speaker) {
      case SAME ->
          (run && ((content >= 1.2 && matched >= 3) || matched >= 5))
              || (content >= 1.5 && matched >= 5 && likeness >= 0.7)
              || (content >= 2.4 && matched >= 8 && edited);
      case UNKNOWN ->
          (run && content >= 1.8 && matched >= 5)
              || (content >= 2.7 && matched >= 8 && edited && a.longestRun() >= 4);
      case DOUBTFUL ->
          !sameArticle
              && ((run && content >= 2.5 && matched >= 7)
                  || (content >= 2.7 && matched >= 10 && edited && a.longestRun() >= 6));
      case DIFFERENT -> false;
    };
  }

  /** Whether two sentences that follow versions of one sentence are versions of one themselves. */
  static boolean isNeighbour(FoldedWords one, FoldedWords other, WordWeights weights) {
    boolean longer = one.size() >= other.size();
    WordAlignment alignment = WordAlignment.of(longer ? one : other, longer ? other : one);
    return alignment.matched() >= 3 && alignment.likeness(weights) >= 0.4;
  }
}
