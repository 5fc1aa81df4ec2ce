package stemma.article.html;

import stemma.text.Span;

/**
 * A run of a page's text that no block boundary crosses, with what is measured of it.
 *
 * @param frame the innermost block-level element around it
 * @param text its text, white space collapsed, not empty
 * @param origin its place in the source, from its first to its last character
 * @param hints {@link Hint} bits of inline elements that hold all of it
 * @param linked characters of it inside links
 * @param links links that start in it
 * @param bold characters of it inside emphasis
 * @param names names of inline elements that hold all of it
 */
record PageBlock(
    int index,
    Frame frame,
    String text,
    Span origin,
    long hints,
    int linked,
    int links,
    int bold,
    Names names) {
  /** {@link Hint} bits of everything around it. */
  long around() {
    return hints | frame.around;
  }

  /** Share of the text that is linked, in [0, 1]. */
  double linkDensity() {
    return (double) Math.min(linked, text.length()) / text.length();
  }
}
