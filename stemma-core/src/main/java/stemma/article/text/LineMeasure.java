package stemma.article.text;

/**
 * Measures of a line: its words, how many of them start small, and how it ends.
 *
 * <p>Scripts without capitals count as small; in scripts without blanks two characters count as a
 * word. A line of numbers alone has no words.
 *
 * @param words number of words
 * @param small share of the words that start with a small letter
 * @param sentence whether it ends as sentences do
 * @param introduces whether it ends with a colon
 */
record LineMeasure(int words, double small, boolean sentence, boolean introduces) {
  private static final String CLOSERS = "\"”“’'»«)]*_ ›";
  private static final String ENDS = ".!?…。！？؟۔।॥";

  /** Measures a line, of which the first 4,000 characters are looked at. */
  static LineMeasure of(String line) {
    int words = 0;
    int small = 0;
    int dense = 0;
    int digits = 0;
    boolean inside = false;
    int reach = Math.min(line.length(), 4000);
    for (int i = 0; i < reach; ) {
      int c = line.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30ff)) {
        dense++;
        inside = false;
      } else if (Character.isLetter(c)) {
        if (!inside) {
          words++;
          small += Character.isUpperCase(c) || Character.isTitleCase(c) ? 0 : 1;
        }
        inside = true;
      } else if (Character.isDigit(c)) {
        words += inside ? 0 : 1;
        digits += inside ? 0 : 1;
        inside = true;
      } else {
        inside = inside && (c == '\'' || c == '’' || c == '-' || c == '.' || c == ',');
      }
    }
    words = words == digits ? 0 : words;
    int all = words + (dense + 1) / 2;
    double share = all == 0 ? 0 : (small + (dense + 1) / 2) / (double) all;
    return new LineMeasure(all, share, endsWith(line, ENDS), endsWith(line, ":："));
  }

  private static boolean endsWith(String line, String marks) {
    int end = line.length();
    while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && marks.indexOf(line.charAt(end - 1)) >= 0;
  }

  /** The shape that these measures make. */
  LineShape shape() {
    if (words == 0) {
      return LineShape.MARKS;
    }
    boolean ends = sentence || introduces;
    if ((ends && words >= 7 && small >= 0.35) || (words >= 25 && small >= 0.5)) {
      return LineShape.PROSE;
    }
    if (ends) {
      return words >= 12 ? LineShape.PROSE : LineShape.BRIEF;
    }
    return words >= 4 ? LineShape.HEADLINE : LineShape.LABEL;
  }
}
