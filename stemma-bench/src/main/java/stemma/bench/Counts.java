package stemma.bench;

import java.util.Locale;

/** Right, found and wanted, and the figures made of them. */
final class Counts {
  int right;
  int found;
  int wanted;

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  double f1() {
    return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
  }

  /** {@code 91.2 (P 93.0, R 89.5)}. */
  String row() {
    return String.format(
        Locale.ROOT, "%.1f (P %.1f, R %.1f)", 100 * f1(), 100 * precision(), 100 * recall());
  }
}
