package stemma.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stemma.markup.Element;

/**
 * Reads the names that an element is called by, and the hints that they give.
 *
 * <p>A name is cut into words at marks and at changes of case ({@code wp-block-pullQuote}: wp,
 * block, pull, quote); single words and pairs of neighbours written together are looked up in
 * {@code naming.tsv}. Data attributes count only where systems name components in them.
 */
final class Naming {
  private static final int LONGEST = 300;
  private static final Map<String, Long> WORDS = load();

  private static final Map<String, Long> TAGS =
      quick(
          Map.entry("article", Hint.ARTICLE_TAG.bit()),
          Map.entry("main", Hint.MAIN_TAG.bit()),
          Map.entry("aside", Hint.ASIDE_TAG.bit()),
          Map.entry("nav", Hint.NAV_TAG.bit()),
          Map.entry("header", Hint.HEADER_TAG.bit()),
          Map.entry("footer", Hint.FOOTER_TAG.bit()),
          Map.entry("form", Hint.FORM_TAG.bit()),
          Map.entry("fieldset", Hint.FORM_TAG.bit()),
          Map.entry("figure", Hint.FIGURE_TAG.bit()),
          Map.entry("figcaption", Hint.FIGCAPTION_TAG.bit()),
          Map.entry("table", Hint.TABLE_TAG.bit()),
          Map.entry("ul", Hint.LIST_TAG.bit()),
          Map.entry("ol", Hint.LIST_TAG.bit()),
          Map.entry("dl", Hint.LIST_TAG.bit()),
          Map.entry("blockquote", Hint.QUOTE_TAG.bit()),
          Map.entry("a", Hint.LINK_TAG.bit()),
          Map.entry("button", Hint.BUTTON_TAG.bit()),
          Map.entry("label", Hint.BUTTON_TAG.bit()),
          Map.entry("section", Hint.SECTION_TAG.bit()),
          Map.entry("dialog", Hint.DIALOG.bit()),
          Map.entry("time", Hint.DATE.bit()));

  private static final Map<String, Long> ROLES =
      quick(
          Map.entry("main", Hint.MAIN_TAG.bit()),
          Map.entry("article", Hint.ARTICLE_TAG.bit()),
          Map.entry("complementary", Hint.ASIDE_TAG.bit()),
          Map.entry("navigation", Hint.NAV_TAG.bit()),
          Map.entry("menu", Hint.NAV_TAG.bit()),
          Map.entry("menubar", Hint.NAV_TAG.bit()),
          Map.entry("tablist", Hint.NAV_TAG.bit()),
          Map.entry("banner", Hint.HEADER_TAG.bit()),
          Map.entry("contentinfo", Hint.FOOTER_TAG.bit()),
          Map.entry("search", Hint.FORM_TAG.bit()),
          Map.entry("form", Hint.FORM_TAG.bit()),
          Map.entry("dialog", Hint.DIALOG.bit()),
          Map.entry("alertdialog", Hint.DIALOG.bit()),
          Map.entry("alert", Hint.DIALOG.bit()),
          Map.entry("button", Hint.BUTTON_TAG.bit()));

  /**
   * What an element is called.
   *
   * @param identity its names as written, or an empty string
   * @param names the words of its names, pairs included
   * @param hints {@link Hint} bits of those words
   */
  private record Called(String identity, List<String> names, long hints) {
    static final Called NOTHING = new Called("", List.of(), 0);
  }

  /** What names say that were read on this page already. */
  private final Map<String, Called> seen = new HashMap<>();

  /** The words that an element is called by, pairs included, and the hints that it gives. */
  record Named(String identity, List<String> names, long hints) {}

  /** Reads what an element is called. */
  Named of(Element element) {
    long hints = TAGS.getOrDefault(element.normalName(), 0L);
    if (element.attributesSize() == 0) {
      return new Named("", List.of(), hints);
    }
    String identity = identity(element);
    Called called =
        identity.isEmpty() ? Called.NOTHING : seen.computeIfAbsent(identity, Naming::called);
    hints |= called.hints;
    String role = element.attr("role");
    if (!role.isEmpty()) {
      hints |= ROLES.getOrDefault(role.toLowerCase(Locale.ROOT), 0L);
    }
    if (element.hasAttr("hidden") || isHidden(element.attr("style"))) {
      hints |= Hint.HIDDEN.bit();
    }
    return new Named(called.identity, called.names, hints);
  }

  private static Called called(String identity) {
    List<String> names = cut(identity);
    long hints = 0;
    for (String name : names) {
      hints |= WORDS.getOrDefault(name, 0L);
    }
    return new Called(identity, names, hints);
  }

  private static boolean isHidden(String style) {
    int at = style.indexOf("display");
    if (at < 0) {
      return false;
    }
    int value = at + "display".length();
    while (value < style.length() && " :\t".indexOf(style.charAt(value)) >= 0) {
      value++;
    }
    return style.startsWith("none", value);
  }

  /** What an element is called, as written, or an empty string. */
  private static String identity(Element element) {
    String type = element.attr("class");
    String id = element.attr("id");
    String property = element.attr("itemprop");
    String component = element.attr("data-component");
    String testing = element.attr("data-testid");
    if (id.isEmpty() && property.isEmpty() && component.isEmpty() && testing.isEmpty()) {
      return type;
    }
    return String.join(" ", type, id, property, component, testing);
  }

  private static List<String> cut(String identity) {
    String text = identity.length() > LONGEST ? identity.substring(0, LONGEST) : identity;
    String lower = text.toLowerCase(Locale.ROOT);
    boolean even = lower.length() == text.length();
    List<String> words = new ArrayList<>();
    String before = "";
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetter(text.charAt(i));
      boolean turn =
          inside
              && i > start
              && Character.isUpperCase(text.charAt(i))
              && Character.isLowerCase(text.charAt(i - 1));
      if (!inside || turn) {
        if (i > start) {
          String word =
              even ? lower.substring(start, i) : text.substring(start, i).toLowerCase(Locale.ROOT);
          words.add(word);
          if (!before.isEmpty()) {
            words.add(before + word);
          }
          before = word;
        }
        if (!inside && i < text.length() && text.charAt(i) == ' ') {
          before = "";
        }
        start = inside ? i : i + 1;
      }
    }
    return List.copyOf(words);
  }

  /** A hash map: an immutable one takes much longer to say that it does not hold a name. */
  @SafeVarargs
  private static Map<String, Long> quick(Map.Entry<String, Long>... entries) {
    Map<String, Long> map = new HashMap<>();
    for (Map.Entry<String, Long> entry : entries) {
      map.put(entry.getKey(), entry.getValue());
    }
    return map;
  }

  private static Map<String, Long> load() {
    Map<String, Long> words = new HashMap<>();
    try (InputStream stream = Naming.class.getResourceAsStream("naming.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          words.merge(cells[0], Hint.valueOf(cells[1]).bit(), (a, b) -> a | b);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("naming.tsv", e);
    }
    return words;
  }
}
