package stemma.collation.utterances;

import java.util.List;
import stemma.collation.words.FoldedWords;

/** Whether a version makes one sentence of what the reference keeps apart. */
final class Splicing {
  /** Common words that a version has of each of two sentences. */
  private static final int WORDS = 4;

  private Splicing() {}

  /** Whether one sentence of the version joins words of two sentences of the reference. */
  static boolean isSpliced(FoldedWords reference, FoldedWords version, WordAlignment alignment) {
    int before = 0;
    int here = 0;
    List<int[]> pairs = alignment.pairs();
    for (int k = 0; k < pairs.size(); k++) {
      int[] pair = pairs.get(k);
      boolean versionStarts = version.startsSentence(pair[1]) || version.isAfterGap(pair[1]);
      if (k > 0 && (versionStarts || crosses(version, pairs.get(k - 1)[1], pair[1]))) {
        before = 0;
        here = 0;
      } else if (k > 0
          && sentenceStart(reference, pair[0]) > pairs.get(k - 1)[0]
          && pair[0] > pairs.get(k - 1)[0] + 1) {
        before = Math.max(before, here);
        here = 0;
      }
      here++;
      if (before >= WORDS && here >= WORDS) {
        return true;
      }
    }
    return false;
  }

  private static boolean crosses(FoldedWords version, int from, int to) {
    for (int j = from + 1; j <= to; j++) {
      if (version.startsSentence(j) || version.isAfterGap(j)) {
        return true;
      }
    }
    return false;
  }

  private static int sentenceStart(FoldedWords reference, int index) {
    int i = index;
    while (i > 0 && !reference.startsSentence(i) && !reference.startsPart(i)) {
      i--;
    }
    return i;
  }
}
