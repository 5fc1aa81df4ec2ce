package stemma.gathering;

import java.io.Serializable;

/**
 * When articles tell of one event, for {@link Gatherer} and {@link GatheringStream}.
 *
 * @param likeness mean likeness of the articles of two groups from which they are one, in (0, 1],
 *     0.07 by default. Less joins more
 * @param sure mean likeness from which a stream joins two groups at once; those between are doubts,
 *     which it settles later, the most alike first. In [likeness, 1], 0.12 by default
 * @param days days after which the likeness of two dated articles has fallen to 37 in a hundred, in
 *     [0.5, 10000], 12 by default
 */
public record GatheringSettings(double likeness, double sure, double days) implements Serializable {
  public GatheringSettings {
    if (!(likeness > 0 && likeness <= 1)) {
      throw new IllegalArgumentException("likeness must be in (0, 1], was " + likeness);
    }
    if (!(sure >= likeness && sure <= 1)) {
      throw new IllegalArgumentException("sure must be in [likeness, 1], was " + sure);
    }
    if (!(days >= 0.5 && days <= 10_000)) {
      throw new IllegalArgumentException("days must be in [0.5, 10000], was " + days);
    }
  }

  /** What is used unless told otherwise. */
  public static GatheringSettings defaults() {
    return new GatheringSettings(0.07, 0.12, 12);
  }
}
