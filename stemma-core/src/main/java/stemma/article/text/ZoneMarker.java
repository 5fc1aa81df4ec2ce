package stemma.article.text;

import stemma.article.lines.Appeals;

/**
 * Marks what stands under the headings of comments, of lists of other stories and of appeals, as
 * far as each reaches.
 */
final class ZoneMarker {
  private static final int BODY = 45;

  private ZoneMarker() {}

  /** Gives lines that go on in small letters the role of the furniture just above them. */
  static void join(MarkedPage page) {
    for (int i = 1; i < page.size(); i++) {
      LineRole above = page.role(i - 1);
      boolean furniture = above == LineRole.PROMOTION || above == LineRole.RIGHTS;
      boolean goesOn = Character.isLowerCase(page.line(i).text().codePointAt(0));
      if (furniture && goesOn && page.is(i, LineRole.OPEN) && !page.line(i).gap()) {
        page.roles[i] = above;
      }
    }
  }

  static void mark(MarkedPage page) {
    int prose = 0;
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpenProse(i)) {
        prose += page.line(i).words();
      } else if (page.is(i, LineRole.COMMENTS_HEAD)) {
        if (prose < BODY) {
          page.roles[i] = LineRole.OTHER;
        } else {
          i = comments(page, i + 1) - 1;
        }
      } else if (page.is(i, LineRole.RELATED_HEAD)) {
        i = related(page, i + 1, prose) - 1;
      } else if (page.is(i, LineRole.APPEAL_HEAD)) {
        i = appeal(page, i + 1) - 1;
      }
    }
  }

  /** Comments reach to the page's end, or to another article with its byline or date. */
  private static int comments(MarkedPage page, int from) {
    int i = from;
    while (i < page.size()) {
      if (ArticleStart.isStart(page, i) && isCredited(page, i)) {
        return i;
      }
      LineRole role = page.role(i);
      boolean own =
          role == LineRole.OPEN
              || role == LineRole.POST
              || role == LineRole.POST_LINE
              || role == LineRole.DATE
              || role == LineRole.BYLINE
              || role == LineRole.CAPTION
              || role == LineRole.AGENCY
              || role == LineRole.SECTION
              || role == LineRole.OTHER;
      if (own) {
        page.roles[i] = LineRole.COMMENT;
      }
      i++;
    }
    return i;
  }

  private static boolean isCredited(MarkedPage page, int i) {
    for (int k = i + 1; k < Math.min(page.size(), i + 4); k++) {
      if (page.is(k, LineRole.BYLINE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A list of other stories reaches to the next heading, or to two sentences in a row of which the
   * first is no teaser's.
   */
  private static int related(MarkedPage page, int from, int prose) {
    int i = from;
    while (i < page.size() && !page.role(i).isHead()) {
      boolean resumes = page.isOpenProse(i) && resumes(page, i);
      if (resumes || ArticleStart.isStart(page, i)) {
        return i;
      }
      if (prose == 0 && i > from + 1 && !page.isOpenTitle(i)) {
        return i;
      }
      boolean own =
          page.is(i, LineRole.OPEN)
              || page.is(i, LineRole.DATE)
              || page.is(i, LineRole.BYLINE)
              || page.is(i, LineRole.CAPTION)
              || page.is(i, LineRole.SECTION);
      if (own && (prose > 0 || page.line(i).words() < 12)) {
        page.roles[i] = LineRole.RELATED;
      }
      i++;
    }
    return i;
  }

  private static boolean resumes(MarkedPage page, int i) {
    boolean next = page.isOpenProse(i + 1);
    return next && page.line(i).words() + page.line(i + 1).words() >= 25;
  }

  /**
   * An appeal reaches over the lines that speak to readers; at a page's end, over all that is left.
   */
  private static int appeal(MarkedPage page, int from) {
    int i = from;
    boolean last = !hasBodyAfter(page, from);
    boolean asked = false;
    while (i < page.size() && !page.role(i).isHead() && (last || i < from + 3)) {
      PlainLine line = page.line(i);
      boolean addressed = !asked && Appeals.TABLE.isAddressed(line.text()) && line.words() <= 60;
      boolean open = page.is(i, LineRole.OPEN);
      if (!last && open && !addressed && line.isSentence()) {
        return i;
      }
      asked |= line.isProse();
      if (open && (line.words() > 3 || !last)) {
        page.roles[i] = LineRole.PROMOTION;
      }
      i++;
    }
    return i;
  }

  private static boolean hasBodyAfter(MarkedPage page, int from) {
    int run = 0;
    for (int i = from; i < page.size() && !page.is(i, LineRole.COMMENTS_HEAD); i++) {
      run = page.isOpenProse(i) ? run + 1 : 0;
      if (run >= 2) {
        return true;
      }
    }
    return false;
  }
}
