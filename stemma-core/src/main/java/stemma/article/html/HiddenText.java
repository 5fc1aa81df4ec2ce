package stemma.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text that a page holds for its scripts to show: templates, and what stands in for a script that
 * does not run. Some systems keep the whole article there.
 *
 * <p><b>Guarantee.</b> The page as it is shown has the same length, so that offsets stay as they
 * are.
 *
 * <p><b>Cost.</b> Linear in the page's length.
 */
final class HiddenText {
  private static final List<String> TEMPLATES =
      List.of("text/template", "text/html", "text/x-template", "text/x-handlebars", "text/x-tmpl");

  private final String page;
  private @Nullable StringBuilder shown;

  /** For each tag's name where its next end tag begins, as far as looked for. */
  private final Map<String, Integer> ends = new HashMap<>();

  private HiddenText(String page) {
    this.page = page;
  }

  /** The page with its templates shown; empty when it has none. */
  static Optional<String> shown(String page) {
    HiddenText hidden = new HiddenText(page);
    hidden.read();
    return Optional.ofNullable(hidden.shown).map(StringBuilder::toString);
  }

  private void read() {
    int at = page.indexOf('<');
    while (at >= 0) {
      String tag = tag(page, at);
      int from = tag == null ? at : element(tag, at);
      at = from < 0 ? -1 : page.indexOf('<', from + 1);
    }
  }

  /** Shows what an element holds for scripts; answers where to read on, -1 when no tag follows. */
  private int element(String tag, int at) {
    int open = page.indexOf('>', at);
    int close = open < 0 ? -1 : closing(tag, open);
    if (close >= 0 && isTemplate(tag, page.substring(at, open))) {
      StringBuilder text = shown == null ? new StringBuilder(page) : shown;
      blank(text, at, open + 1);
      blank(text, close, Math.min(page.length(), close + tag.length() + 3));
      shown = text;
    }
    // what stands in a tag or a script is no tag
    return close >= 0 && tag.equals("script") ? close : open;
  }

  private static @Nullable String tag(String page, int at) {
    for (String name : List.of("script", "noscript", "template")) {
      int end = at + 1 + name.length();
      if (page.regionMatches(true, at + 1, name, 0, name.length())
          && end < page.length()
          && " \t\r\n>/".indexOf(page.charAt(end)) >= 0) {
        return name;
      }
    }
    return null;
  }

  private static boolean isTemplate(String tag, String open) {
    String folded = open.toLowerCase(Locale.ROOT);
    return !tag.equals("script") || TEMPLATES.stream().anyMatch(folded::contains);
  }

  /** Where a tag's next end tag begins; places asked for ascend, so that each is passed once. */
  private int closing(String tag, int from) {
    int known = ends.getOrDefault(tag, 0);
    if (known < 0 || known >= from) {
      return known;
    }
    int at = page.indexOf("</", from);
    while (at >= 0 && !page.regionMatches(true, at + 2, tag, 0, tag.length())) {
      at = page.indexOf("</", at + 2);
    }
    ends.put(tag, at);
    return at;
  }

  private static void blank(StringBuilder page, int from, int to) {
    for (int i = from; i < to; i++) {
      page.setCharAt(i, ' ');
    }
  }
}
