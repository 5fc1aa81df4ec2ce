package stemma.collation.copies;

import java.util.List;
import stemma.language.WordCounts;
import stemma.language.WordHashes;

/**
 * How much a word tells, in whole bits of information: the rarer, the more.
 *
 * <p>A word counts as common when it is common in the language or in the texts at hand, whichever
 * says more; so a small folder leans on the background, and a collection in a language without one
 * on itself. The tables are by hash: two words may share a place, which makes the rarer one tell
 * less, never more.
 */
final class WordRarity {
  /** What a word tells at most: one rare name does not make a passage. */
  static final int MOST = 15;

  private static final int TABLE = 20;

  /** Occurrences that tell nothing yet: a word of one copied sentence is not common for it. */
  private static final int UNTOLD = 4;

  private static final long PRIOR = 5000;

  private final byte[] bits;

  private WordRarity(byte[] bits) {
    this.bits = bits;
  }

  static WordRarity of(List<WordHashes> texts) {
    int[] counts = new int[1 << TABLE];
    long all = 0;
    for (WordHashes text : texts) {
      for (int i = 0; i < text.size(); i++) {
        counts[place(text.hash(i))]++;
      }
      all += text.size();
    }
    byte[] bits = Background.BITS.clone();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > UNTOLD) {
        bits[i] = least(bits[i], bits((counts[i] - UNTOLD) / (double) (all + PRIOR)));
      }
    }
    return new WordRarity(bits);
  }

  /** Bits that a word tells, 1 to {@link #MOST}. */
  byte bits(int word) {
    return bits[place(word)];
  }

  private static int place(int word) {
    return word >>> (Integer.SIZE - TABLE);
  }

  private static byte least(byte a, byte b) {
    return a < b ? a : b;
  }

  private static byte bits(double frequency) {
    return (byte) Math.max(1, Math.min(MOST, Math.round(-Math.log(frequency) / Math.log(2))));
  }

  private static final class Background {
    static final byte[] BITS = table();

    private static byte[] table() {
      byte[] bits = new byte[1 << TABLE];
      java.util.Arrays.fill(bits, (byte) MOST);
      WordCounts counts = WordCounts.english();
      for (String word : counts.words()) {
        int place = place(WordHashes.hashOf(word));
        bits[place] = least(bits[place], bits(counts.frequency(word)));
      }
      return bits;
    }
  }
}
