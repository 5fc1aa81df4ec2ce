package stemma.article.text;

/**
 * How much each line of a page speaks for a body around it: sentences for it, menus, teasers and
 * other furniture against it. A body is a stretch of lines whose values have the greatest sum.
 */
final class LineValues {
  private static final int MOST = 60;
  private static final int TEASER = 45;

  private LineValues() {}

  static double[] of(MarkedPage page) {
    double[] values = new double[page.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(page, i);
    }
    return values;
  }

  private static double value(MarkedPage page, int i) {
    PlainLine line = page.line(i);
    return switch (page.role(i)) {
      case OPEN -> open(page, i, line);
      case POST, POST_LINE -> 10;
      case CAPTION, OTHER -> -1.5;
      case AGENCY, SECTION, PROMOTION, APPEAL_HEAD -> -3;
      case BYLINE, DATE, RIGHTS, NAVIGATION -> -5;
      case RELATED -> -7;
      case RELATED_HEAD -> -12;
      case COMMENTS_HEAD, COMMENT -> -200;
    };
  }

  private static double open(MarkedPage page, int i, PlainLine line) {
    double words = Math.min(line.words(), MOST);
    if (line.mark() == PlainLine.Mark.QUOTE) {
      return words;
    }
    if (line.mark() == PlainLine.Mark.HEADING) {
      return 0;
    }
    return switch (line.shape()) {
      case PROSE -> isTeaser(page, i, line) ? words * 0.35 - 4 : words;
      case BRIEF -> words * 0.5;
      case HEADLINE -> headline(page, i, line);
      case LABEL -> page.repeats(i) > 1 ? -6 : -4;
      case MARKS -> -1;
    };
  }

  /** Long lines in small letters are items of lists; others are headlines of other stories. */
  private static double headline(MarkedPage page, int i, PlainLine line) {
    if (page.repeats(i) > 1) {
      return -7;
    }
    boolean item = line.measure().small() >= 0.4 && line.words() >= 7;
    boolean list = line.mark() == PlainLine.Mark.BULLET && line.words() >= 4;
    return item || list ? 1 : -4;
  }

  /** A short sentence alone between a title or a date and the next title is a teaser's. */
  static boolean isTeaser(MarkedPage page, int i, PlainLine line) {
    return line.words() <= TEASER
        && (isTitle(page, i - 1)
            || page.is(i - 1, LineRole.DATE)
            || page.is(i - 1, LineRole.RELATED))
        && (i + 1 == page.size() || isTitle(page, i + 1) || page.is(i + 1, LineRole.DATE));
  }

  private static boolean isTitle(MarkedPage page, int i) {
    return page.is(i, LineRole.OPEN) && page.line(i).isTitleLike();
  }
}
