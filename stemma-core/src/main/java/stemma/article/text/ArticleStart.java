package stemma.article.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.article.lines.Agencies;
import stemma.article.lines.Words;

/**
 * Tells where on a page an article starts: a headline whose words return in the sentences after it,
 * with something else that headlines of articles have (a label, a byline, a date, a teaser).
 */
final class ArticleStart {
  private static final int NEAR = 8;
  private static final int SENTENCES = 8;
  private static final int LEAST_WORDS = 70;
  private static final double LEAST_OVERLAP = 0.34;

  private static final double SAME_TOPIC = 0.3;
  private static final double LIKE_TOPIC = 0.24;

  private ArticleStart() {}

  /** Whether a line is the headline of an article after another one. */
  static boolean isStart(MarkedPage page, int i) {
    if (!page.isOpenTitle(i)
        || page.line(i).words() < 4
        || page.line(i).words() > 35
        || Agencies.TABLE.agency(page.line(i).text()).isPresent()) {
      return false;
    }
    int body = bodyAfter(page, i, NEAR);
    if (body < 0 || wordsFrom(page, body) < LEAST_WORDS) {
      return false;
    }
    return isAnnounced(page, i, body) && overlap(page, i, body) >= LEAST_OVERLAP;
  }

  private static boolean isAnnounced(MarkedPage page, int i, int body) {
    PlainLine before = i > 0 ? page.line(i - 1) : page.line(i);
    boolean label =
        i > 0
            && page.isOpenTitle(i - 1)
            && before.shape() == LineShape.LABEL
            && !before.measure().introduces();
    double same = share(stems(page.line(i).text()), before(page, i, 2 * SENTENCES));
    double topic = topic(page, i, body);
    if (label && same < (page.repeats(i) > 1 ? 0.5 : 0.3)) {
      return topic < SAME_TOPIC;
    }
    for (int k = i + 1; k < body; k++) {
      if (page.is(k, LineRole.BYLINE)) {
        return same < 0.5 && topic < SAME_TOPIC;
      }
      if (page.is(k, LineRole.DATE)) {
        return same < 0.5 && topic < LIKE_TOPIC;
      }
    }
    return false;
  }

  /**
   * Share of the words of the sentences after a line that stand in those before it. Two parts of
   * one article share 0.31 of them (the middle of 300 news stories; 9 of 10 share 0.2 or more), two
   * articles 0.16 (9 of 10 share 0.24 or less).
   */
  private static double topic(MarkedPage page, int i, int body) {
    Set<String> after = new HashSet<>();
    int seen = 0;
    for (int k = body; k < page.size() && seen < 6; k++) {
      if (page.isOpenProse(k)) {
        after.addAll(stems(page.line(k).text()));
        seen++;
      }
    }
    return share(after, before(page, i, 12));
  }

  private static Set<String> before(MarkedPage page, int i, int sentences) {
    Set<String> before = new HashSet<>();
    int seen = 0;
    for (int k = i - 1; k >= 0 && seen < sentences; k--) {
      if (page.isBody(k)) {
        before.addAll(stems(page.line(k).text()));
        seen++;
      }
    }
    return before;
  }

  private static double share(Set<String> own, Set<String> others) {
    long shared = own.stream().filter(others::contains).count();
    return own.isEmpty() ? 0 : shared / (double) own.size();
  }

  /** The first of two sentences in a row after a line, at most so many lines on; -1 when none. */
  static int bodyAfter(MarkedPage page, int i, int reach) {
    for (int k = i + 1; k < Math.min(page.size(), i + reach); k++) {
      if (page.isOpenProse(k) && (page.isBody(k + 1) || k + 1 == page.size())) {
        return k;
      }
      if (k > i + 1 && page.isOpenTitle(k) && page.line(k).words() >= 4 && k > i + 3) {
        return -1;
      }
    }
    return -1;
  }

  private static int wordsFrom(MarkedPage page, int body) {
    int words = 0;
    for (int k = body; k < Math.min(page.size(), body + SENTENCES); k++) {
      words += page.isBody(k) ? page.line(k).words() : 0;
    }
    return words;
  }

  /** Share of a line's words that return in the body from an index on. */
  static double overlap(MarkedPage page, int title, int body) {
    Set<String> around = new HashSet<>();
    int seen = 0;
    for (int k = body; k < page.size() && seen < SENTENCES + 4; k++) {
      if (page.isBody(k)) {
        around.addAll(stems(page.line(k).text()));
        seen++;
      }
    }
    return share(stems(page.line(title).text()), around);
  }

  /** The heads of a text's longer words; pairs of characters in scripts without blanks. */
  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    List<String> words = Words.of(text);
    for (String word : words) {
      if (Character.isIdeographic(word.charAt(0)) || word.charAt(0) >= 0x3040) {
        for (int i = 0; i + 2 <= word.length(); i++) {
          stems.add(word.substring(i, i + 2));
        }
      } else if (word.length() >= 4) {
        stems.add(word.substring(0, Math.min(5, word.length())));
      }
    }
    return stems;
  }
}
