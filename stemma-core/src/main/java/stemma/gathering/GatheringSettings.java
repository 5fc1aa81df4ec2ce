package stemma.gathering;

import java.io.Serializable;

/**
 * When articles tell of one event, for {@link Gatherer}.
 *
 * @param likeness mean likeness of the articles of two groups from which they are one, in [0, 1],
 *     0.25 by default; likeness is measured against each article's nearest neighbours, so that the
 *     same figure holds for a lone event and for one day of a long crisis. Less joins more
 * @param days days after which the likeness of two dated articles has fallen to 37 in a hundred, in
 *     [0.5, 10000], 8 by default
 * @param background documents that the background counts for when the rarity of a word is judged,
 *     in [0, 1000000], 1000 by default
 */
public record GatheringSettings(double likeness, double days, double background)
    implements Serializable {
  public GatheringSettings {
    require("likeness", likeness, 0, 1);
    require("days", days, 0.5, 10_000);
    require("background", background, 0, 1_000_000);
  }

  /** What is used unless told otherwise. */
  public static GatheringSettings defaults() {
    return new GatheringSettings(0.25, 8, 1000);
  }

  private static void require(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          name + " must be in [" + least + ", " + most + "], was " + value);
    }
  }
}
