package stemma.collation.copies;

import java.util.List;
import stemma.collation.copies.PassageFinder.Run;

/**
 * Decides which runs are passages, and which passages are reuse.
 *
 * <p>A run is a passage when it tells more bits than chance explains between any two places of the
 * corpus, and a margin for the phrases of the language. Passages are reuse when one of them is more
 * than a name with its titles, more than a third party's words (or a whole paragraph of them with
 * the words that attribute them), and no line at the foot of both texts.
 */
final class Evidence {
  /** Common words that one passage has at least. */
  private static final int WORDS = 12;

  /** Common words outside quotation marks that one passage has at least. */
  private static final int OWN_WORDS = 8;

  /** Common words of a quotation that was copied with its paragraph. */
  private static final int LONG_QUOTATION = 25;

  /** Words that attribute a quotation, at least. */
  private static final int ATTRIBUTION = 2;

  /** Words on either side of a hit that are looked at. */
  private static final int NEAR = 14;

  /** Bits of a word that counts as rare there. */
  private static final int RARE = 7;

  /** Places that a word may be away from where it is expected. */
  private static final int SHIFT = 4;

  /** Rare words that must be met. */
  private static final int SUPPORT = 2;

  private final CopyCorpus corpus;
  private final int needed;

  Evidence(CopyCorpus corpus, CopySettings settings) {
    this.corpus = corpus;
    this.needed = 2 * Seeds.chance(corpus) + settings.passage();
  }

  /**
   * Whether a hit is more than a phrase: rare words on either side of it are met near the same
   * place in the other text. Chance hits, which are most, end here before they are aligned.
   */
  boolean isPromising(int placeA, int placeB) {
    int common = 0;
    for (int k = 1; k <= NEAR && common < SUPPORT; k++) {
      common += isMet(placeA, placeB, Seeds.SHORTEST + k) + isMet(placeA, placeB, -k);
    }
    return common >= SUPPORT;
  }

  /** 1 when the rare word so far from the one place stands about as far from the other. */
  private int isMet(int placeA, int placeB, int far) {
    int[] words = corpus.words;
    int a = placeA + far;
    if (a < 0 || a >= words.length || words[a] == 0 || corpus.bits[a] < RARE) {
      return 0;
    }
    int from = Math.max(0, placeB + far - SHIFT);
    int to = Math.min(words.length - 1, placeB + far + SHIFT);
    for (int b = from; b <= to; b++) {
      if (words[b] == words[a]) {
        return 1;
      }
    }
    return 0;
  }

  boolean isPassage(Run run) {
    return run.score() >= needed;
  }

  boolean isReuse(int a, int b, List<Run> runs) {
    return runs.stream().anyMatch(run -> tells(a, b, run));
  }

  private boolean tells(int a, int b, Run run) {
    return run.common() >= WORDS
        && run.edits() <= run.common()
        && (ownWords(run) >= OWN_WORDS || isWholeQuotation(a, b, run))
        && !isFoot(a, b, run);
  }

  /** Whether a long quotation was taken with its paragraph and the words that attribute it. */
  private boolean isWholeQuotation(int a, int b, Run run) {
    return run.common() >= LONG_QUOTATION
        && ownWords(run) >= ATTRIBUTION
        && corpus.isParagraph(a, run.fromA(), run.toA())
        && corpus.isParagraph(b, run.fromB(), run.toB());
  }

  /** About how many of the run's common words stand outside quotation marks in both texts. */
  private int ownWords(Run run) {
    double inA = own(run.fromA(), run.toA()) / (double) (run.toA() - run.fromA());
    double inB = own(run.fromB(), run.toB()) / (double) (run.toB() - run.fromB());
    return (int) Math.round(run.common() * Math.min(inA, inB));
  }

  private int own(int from, int to) {
    int own = 0;
    for (int place = from; place < to; place++) {
      own += corpus.isQuoted(place) ? 0 : 1;
    }
    return own;
  }

  /** Whether the run is what both texts end with, and little of either: a line about the author. */
  private boolean isFoot(int a, int b, Run run) {
    return isFoot(a, run.fromA(), run.toA()) && isFoot(b, run.fromB(), run.toB());
  }

  private boolean isFoot(int document, int from, int to) {
    int after = 0;
    for (int place = to; place < corpus.last(document); place++) {
      after += corpus.words[place] == 0 ? 0 : 1;
    }
    return after <= (to - from) / 2 && 4 * (to - from) <= corpus.length(document);
  }
}
