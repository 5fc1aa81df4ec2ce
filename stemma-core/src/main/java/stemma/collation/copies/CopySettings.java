package stemma.collation.copies;

import java.io.Serializable;

/**
 * What makes a passage, for {@link CopyFinder}.
 *
 * @param rarity bits beyond chance that a seed must tell: a seed of {@code n} bits is met by chance
 *     once in {@code 2^n} places; in [0, 32], 4 by default. More is faster and misses heavily
 *     edited copies
 * @param passage bits beyond chance that a passage must tell to be no common phrase, in [0, 500],
 *     50 by default, about eight words
 * @param drop bits that an alignment may lose before it is given up, in [5, 200], 40 by default:
 *     about ten edited words in a row
 * @param popular how many places may share a seed before it is made longer, in [2, 10000], 48 by
 *     default
 */
public record CopySettings(int rarity, int passage, int drop, int popular) implements Serializable {
  public CopySettings {
    require("rarity", rarity, 0, 32);
    require("passage", passage, 0, 500);
    require("drop", drop, 5, 200);
    require("popular", popular, 2, 10_000);
  }

  /** What is used unless told otherwise. */
  public static CopySettings defaults() {
    return new CopySettings(4, 50, 40, 48);
  }

  private static void require(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be in [" + least + ", " + most + "], was " + value);
    }
  }
}
