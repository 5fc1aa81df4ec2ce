package stemma.article.html;

import com.carrotsearch.hppc.IntLongHashMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import stemma.article.lines.LineWords;
import stemma.markup.Attribute;
import stemma.markup.Element;

/**
 * Reads the names that an element is called by, and the hints that they give.
 *
 * <p>The words of {@link Names} are looked up in {@code naming.tsv}. Data attributes count only
 * where systems name components in them.
 */
final class Naming {
  private static final IntLongHashMap WORDS = load();

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
   * What names say.
   *
   * @param names the words of the names
   * @param hints {@link Hint} bits of those words
   */
  private record Called(Names names, long hints) {
    static final Called NOTHING = new Called(Names.NONE, 0);
  }

  /** What names say that were read on this page already. */
  private final Map<String, Called> seen = new HashMap<>();

  /** The words that an element is called by, and the hints that it gives. */
  record Named(Names names, long hints) {}

  /** Reads what an element of a {@code class} is called. */
  Named of(Element element, String type) {
    long hints = TAGS.getOrDefault(element.normalName(), 0L);
    if (element.attributesSize() == 0) {
      return new Named(Names.NONE, hints);
    }
    String identity = identity(element, type);
    Called called = identity.isEmpty() ? Called.NOTHING : called(identity);
    hints |= called.hints;
    String role = element.attr(Attribute.ROLE);
    if (!role.isEmpty()) {
      hints |= ROLES.getOrDefault(role.toLowerCase(Locale.ROOT), 0L);
    }
    if (element.hasAttr(Attribute.HIDDEN) || isHidden(element.attr(Attribute.STYLE))) {
      hints |= Hint.HIDDEN.bit();
    }
    return new Named(called.names, hints);
  }

  private Called called(String identity) {
    Called known = seen.get(identity);
    if (known != null) {
      return known;
    }
    Names names = Names.of(identity, seen.size());
    long hints = 0;
    for (int i = 0; i < names.size(); i++) {
      hints |= WORDS.getOrDefault(names.hash(i), 0L);
    }
    Called called = new Called(names, hints);
    seen.put(identity, called);
    return called;
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
  private static String identity(Element element, String type) {
    String id = element.attr(Attribute.ID);
    String property = element.attr(Attribute.ITEMPROP);
    String component = element.attr(Attribute.DATA_COMPONENT);
    String testing = element.attr(Attribute.DATA_TESTID);
    if (id.isEmpty() && property.isEmpty() && component.isEmpty() && testing.isEmpty()) {
      return type;
    }
    return String.join(" ", type, id, property, component, testing);
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

  private static IntLongHashMap load() {
    IntLongHashMap words = new IntLongHashMap();
    try (InputStream stream = Naming.class.getResourceAsStream("naming.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          int word = LineWords.first(cells[0]);
          words.put(word, words.get(word) | Hint.valueOf(cells[1]).bit());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("naming.tsv", e);
    }
    return words;
  }
}
