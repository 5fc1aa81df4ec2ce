package stemma.bench.stories;

import java.util.Locale;

/** So many of so many. */
final class Tally {
  private int right;
  private int all;

  void add(boolean holds) {
    all++;
    right += holds ? 1 : 0;
  }

  String share() {
    double share = all == 0 ? 0 : 100.0 * right / all;
    return String.format(Locale.ROOT, "%d of %d (%.1f%%)", right, all, share);
  }
}
