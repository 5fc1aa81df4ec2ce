package stemma.article.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.article.Moment;
import stemma.article.lines.Moments;

/**
 * The date of publication that the data in a page's scripts give, by the names that publishing
 * systems call it.
 *
 * <p><b>Guarantee.</b> All dates called so on the page are of one day; else there is none.
 */
final class ScriptDates {
  /** What stands in every name, and the most characters of a name before it. */
  private static final String SIGN = "ubli";

  private static final int BEFORE = 10;
  private static final int REACH = 110;

  private static final Pattern NAMED =
      Pattern.compile(
          "\"(?:date_?[Pp]ublished|published_?(?:[Dd]ate|[Aa]t|[Oo]n)|publish_?[Dd]ate"
              + "|publication_?[Dd]ate|first_?[Pp]ublished(?:_?(?:[Dd]ate|[Aa]t))?)"
              + "\\\\?\"\\s{0,3}:\\s{0,3}\\\\?\"([^\"\\\\]{8,40})");
  private static final int MOST = 2000;

  private ScriptDates() {}

  /** The moment that all of a page's scripts agree on. */
  static Optional<Moment> published(String content) {
    Optional<Moment> first = Optional.empty();
    Set<String> days = new HashSet<>();
    Matcher matcher = NAMED.matcher(content);
    int at = content.indexOf(SIGN);
    for (int i = 0; i < MOST && at >= 0; i++) {
      int quote = quoteBefore(content, at);
      if (quote >= 0) {
        matcher.region(quote, Math.min(content.length(), quote + REACH));
        Optional<Moment> moment =
            matcher.lookingAt() ? Moments.of(matcher.group(1), "metadata") : Optional.empty();
        moment.ifPresent(one -> days.add(one.value().substring(0, 10)));
        first = first.or(() -> moment);
      }
      at = content.indexOf(SIGN, at + 1);
    }
    return days.size() == 1 ? first : Optional.empty();
  }

  /** The quotation mark that opens a name around a place; -1 when there is none close to it. */
  private static int quoteBefore(String content, int at) {
    for (int i = at; i >= Math.max(0, at - BEFORE); i--) {
      if (content.charAt(i) == '"') {
        return i;
      }
    }
    return -1;
  }
}
