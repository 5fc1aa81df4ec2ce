package stemma.gathering;

/**
 * How likely it looks that two articles tell of one event, from the two alone.
 *
 * <p>The cosine of their profiles; less the more days lie between them, and when they open with
 * different days of the week; more when one tells what the other's lead is about; less between long
 * articles, which share more by chance.
 */
final class Likeness {
  /** Likeness below which two articles have nothing to do with each other. */
  static final double LEAST = 0.01;

  /** Likeness, and cosine, from which two articles are prints of one text. */
  static final double SAME = 0.6;

  /** What is left of likeness when the days of the week differ that the articles open with. */
  private static final double OTHER_WEEKDAY = 0.6;

  /** How much a shared lead counts, and the share at which it counts for nothing. */
  private static final double LEAD = 2;

  private static final double USUAL_LEAD = 0.25;

  /** Power of the shorter article's length by which likeness falls. */
  private static final double LENGTH = 0.3;

  private static final int USUAL_WORDS = 400;
  private static final int LEAST_WORDS = 60;
  private static final int MOST_WORDS = 1500;

  private final double days;

  /** Likeness that falls to 37 in a hundred in so many days. */
  Likeness(double days) {
    this.days = days;
  }

  /**
   * Two alike articles.
   *
   * @param same whether they are prints of one text
   */
  record Link(int a, int b, double likeness, boolean same) {}

  /** How alike two articles are, in [0, 1], 0 when below the least that counts. */
  double of(Profile a, Profile b) {
    Profile.Overlap overlap = a.with(b);
    if (overlap.cosine() < LEAST) {
      return 0;
    }
    double likeness = overlap.cosine() * apart(a, b);
    if (a.weekday() > 0 && b.weekday() > 0 && a.weekday() != b.weekday()) {
      likeness *= OTHER_WEEKDAY;
    }
    int words = Math.max(LEAST_WORDS, Math.min(MOST_WORDS, Math.min(a.words(), b.words())));
    likeness *= Math.pow((double) words / USUAL_WORDS, -LENGTH);
    likeness *= Math.exp(LEAD * (overlap.lead() - USUAL_LEAD));
    return likeness < LEAST ? 0 : Math.min(1, likeness);
  }

  /** What the days between leave of likeness: all when one is not known. */
  private double apart(Profile a, Profile b) {
    double gap = Math.abs(a.day() - b.day());
    return gap > 1 ? Math.exp((1 - gap) / days) : 1;
  }
}
