package stemma.article;

import java.util.List;
import java.util.Locale;
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

  private HiddenText() {}

  /** The page with its templates shown; empty when it has none. */
  static Optional<String> shown(String page) {
    StringBuilder shown = null;
    int at = page.indexOf('<');
    while (at >= 0) {
      String tag = tag(page, at);
      int open = tag == null ? -1 : page.indexOf('>', at);
      int close = open < 0 ? -1 : closing(page, tag, open);
      if (close >= 0 && isTemplate(tag, page.substring(at, open))) {
        shown = shown == null ? new StringBuilder(page) : shown;
        blank(shown, at, open + 1);
        blank(shown, close, Math.min(page.length(), close + tag.length() + 3));
      }
      // what stands in a script is no tag
      int from = close >= 0 && tag.equals("script") ? close : at;
      at = page.indexOf('<', from + 1);
    }
    return Optional.ofNullable(shown).map(StringBuilder::toString);
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

  private static int closing(String page, String tag, int from) {
    for (int at = page.indexOf("</", from); at >= 0; at = page.indexOf("</", at + 2)) {
      if (page.regionMatches(true, at + 2, tag, 0, tag.length())) {
        return at;
      }
    }
    return -1;
  }

  private static void blank(StringBuilder page, int from, int to) {
    for (int i = from; i < to; i++) {
      page.setCharAt(i, ' ');
    }
  }
}
