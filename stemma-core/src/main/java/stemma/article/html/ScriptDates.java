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
  private static final Pattern NAMED =
      Pattern.compile(
          "\"(?:date_?[Pp]ublished|published_?(?:[Dd]ate|[Aa]t|[Oo]n)|publish_?[Dd]ate"
              + "|publication_?[Dd]ate|pub_?[Dd]ate|first_?[Pp]ublished(?:_?(?:[Dd]ate|[Aa]t))?)"
              + "\\\\?\"\\s{0,3}:\\s{0,3}\\\\?\"([^\"\\\\]{8,40})");
  private static final int MOST = 500;

  private ScriptDates() {}

  /** The moment that all of a page's scripts agree on. */
  static Optional<Moment> published(String content) {
    Optional<Moment> first = Optional.empty();
    Set<String> days = new HashSet<>();
    Matcher matcher = NAMED.matcher(content);
    for (int i = 0; i < MOST && matcher.find(); i++) {
      Optional<Moment> moment = Moments.of(matcher.group(1), "metadata");
      moment.ifPresent(one -> days.add(one.value().substring(0, 10)));
      first = first.or(() -> moment);
    }
    return days.size() == 1 ? first : Optional.empty();
  }
}
