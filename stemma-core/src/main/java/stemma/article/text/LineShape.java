package stemma.article.text;

/** What a line of plain text looks like, whatever it says. */
enum LineShape {
  /** A sentence or several. */
  PROSE,
  /** A very short sentence, or a line that introduces what follows. */
  BRIEF,
  /** Four words or more that end without a mark. */
  HEADLINE,
  /** One to three words that end without a mark. */
  LABEL,
  /** No words. */
  MARKS
}
