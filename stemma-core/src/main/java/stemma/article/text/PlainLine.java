package stemma.article.text;

import stemma.text.Span;

/**
 * A line of a page of plain text, or several lines of a paragraph that was wrapped.
 *
 * @param text what it says, without its marks
 * @param place where it stands in the page's content
 * @param mark what its marks say
 * @param gap whether an empty line stands before it
 * @param measure its measures
 */
record PlainLine(String text, Span place, Mark mark, boolean gap, LineMeasure measure) {
  /** What the marks at a line's start say. */
  enum Mark {
    NONE,
    BULLET,
    HEADING,
    QUOTE
  }

  LineShape shape() {
    return measure.shape();
  }

  int words() {
    return measure.words();
  }

  boolean isProse() {
    return shape() == LineShape.PROSE;
  }

  boolean isSentence() {
    return shape() == LineShape.PROSE || shape() == LineShape.BRIEF;
  }

  boolean isTitleLike() {
    return shape() == LineShape.HEADLINE || shape() == LineShape.LABEL;
  }
}
