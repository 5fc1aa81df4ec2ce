package stemma.article.text;

import java.util.regex.Pattern;

/**
 * Marks the lines of embedded posts: from a post's last line ({@link PostLine}) back over its text.
 *
 * <p>The line above is the post's. A post that was cut off (it ends in an ellipsis before its link)
 * is about 280 characters long, so lines are added up to that length; else only lines that speak as
 * posts do are added.
 */
final class PostMarker {
  private static final int LONGEST = 290;
  private static final Pattern LINK =
      Pattern.compile("(?:pic\\.twitter\\.com|https?://t\\.co)/\\w{1,20}");
  private static final Pattern CUT =
      Pattern.compile("…\\s*(?:(?:pic\\.twitter\\.com|https?://t\\.co)/\\w{1,20})?$");
  private static final Pattern POSTING =
      Pattern.compile("^(?:We|I|My|Our|I['’]\\w+|We['’]\\w+|[#@].*)\\b|[#@]\\w");

  private PostMarker() {}

  static void mark(MarkedPage page) {
    for (int i = 1; i < page.size(); i++) {
      if (page.is(i, LineRole.POST_LINE)) {
        mark(page, i);
      }
    }
  }

  private static void mark(MarkedPage page, int end) {
    int length = 0;
    int i = end - 1;
    boolean cut = i >= 0 && CUT.matcher(page.line(i).text()).find();
    while (i >= 0 && end - i <= 8 && belongs(page, i, end, length, cut)) {
      length += length(page.line(i));
      page.roles[i] = LineRole.POST;
      i--;
    }
  }

  private static boolean belongs(MarkedPage page, int i, int end, int length, boolean cut) {
    PlainLine line = page.line(i);
    if (!page.is(i, LineRole.OPEN) && !(i == end - 1 && page.is(i, LineRole.OTHER))) {
      return false;
    }
    if (line.measure().introduces()) {
      return false;
    }
    if (i == end - 1) {
      return true;
    }
    boolean linked = LINK.matcher(line.text()).find();
    if (linked || page.line(i + 1).gap() || length + length(line) > LONGEST) {
      return false;
    }
    return cut ? !isQuotation(line) : POSTING.matcher(line.text()).find() && !isQuotation(line);
  }

  private static int length(PlainLine line) {
    return LINK.matcher(line.text()).replaceAll("").strip().length();
  }

  private static boolean isQuotation(PlainLine line) {
    char first = line.text().charAt(0);
    return first == '“' || first == '"' || first == '«' || first == '„';
  }
}
