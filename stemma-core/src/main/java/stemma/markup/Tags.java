package stemma.markup;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements that the HTML standard names, found by their letters in the source without a copy.
 *
 * <p>Source: HTML Living Standard, sections 13.2.4 and 13.2.6 (WHATWG).
 */
final class Tags {
  private static final int SIZE = 1024;
  private static final Tag[] TABLE = new Tag[SIZE];

  static {
    Map<String, Integer> flags = flags();
    rules(flags, Rule.FORMATTING, "a b big code em font i nobr s small strike strong tt u");
    rules(
        flags,
        Rule.BLOCK,
        "address article aside blockquote center details dialog dir div dl fieldset figcaption"
            + " figure footer header hgroup main menu nav ol p search section summary ul pre"
            + " listing");
    rules(flags, Rule.HEADING, "h1 h2 h3 h4 h5 h6");
    rules(flags, Rule.ITEM, "li");
    rules(flags, Rule.DEFINITION, "dd dt");
    rules(flags, Rule.FORM, "form");
    rules(flags, Rule.BUTTON, "button");
    rules(flags, Rule.RUBY, "rb rtc rp rt");
    rules(flags, Rule.TABLE, "table");
    rules(flags, Rule.SECTION, "tbody thead tfoot");
    rules(flags, Rule.ROW, "tr");
    rules(flags, Rule.CELL, "td th");
    rules(flags, Rule.CAPTION, "caption");
    rules(flags, Rule.COLUMN_GROUP, "colgroup");
    rules(flags, Rule.COLUMN, "col");
    rules(flags, Rule.SELECT, "select");
    rules(flags, Rule.OPTION, "option");
    rules(flags, Rule.OPTION_GROUP, "optgroup");
    rules(
        flags,
        Rule.VOID,
        "area base basefont bgsound br command embed img input keygen link meta param source track"
            + " wbr");
    rules(flags, Rule.RULE, "hr");
    rules(flags, Rule.RAW, "script style xmp iframe noembed noframes noscript");
    rules(flags, Rule.TEXT, "title textarea");
    rules(flags, Rule.PLAIN, "plaintext");
    rules(flags, Rule.FOREIGN, "svg math");
    rules(flags, Rule.TEMPLATE, "template");
    rules(flags, Rule.HTML, "html");
    rules(flags, Rule.HEAD, "head");
    rules(flags, Rule.BODY, "body");
    rules(flags, Rule.FRAMES, "frame frameset");
    rules(
        flags,
        Rule.ORDINARY,
        "abbr acronym annotation-xml applet audio bdi bdo canvas cite data datalist del desc dfn"
            + " foreignobject g ins kbd label legend map mark marquee meter mi mn mo ms mtext object"
            + " output path picture progress q ruby samp slot span sub sup time var video");
  }

  static final Tag A = named("a");
  static final Tag ADDRESS = named("address");
  static final Tag BODY = named("body");
  static final Tag BR = named("br");
  static final Tag BUTTON = named("button");
  static final Tag COLGROUP = named("colgroup");
  static final Tag DIV = named("div");
  static final Tag HEAD = named("head");
  static final Tag HTML = named("html");
  static final Tag NOBR = named("nobr");
  static final Tag NOSCRIPT = named("noscript");
  static final Tag OL = named("ol");
  static final Tag P = named("p");
  static final Tag RP = named("rp");
  static final Tag RT = named("rt");
  static final Tag RTC = named("rtc");
  static final Tag RUBY = named("ruby");
  static final Tag SCRIPT = named("script");
  static final Tag SELECT = named("select");
  static final Tag TABLE_ = named("table");
  static final Tag TBODY = named("tbody");
  static final Tag TEMPLATE = named("template");
  static final Tag TR = named("tr");
  static final Tag UL = named("ul");

  private Tags() {}

  private static Map<String, Integer> flags() {
    Map<String, Integer> flags = new HashMap<>();
    flag(flags, Tag.SCOPE, "applet caption html table td th marquee object template");
    flag(flags, Tag.SCOPE | Tag.INTEGRATION, "foreignobject desc mi mo mn ms mtext annotation-xml");
    flag(
        flags,
        Tag.SPECIAL,
        "address applet area article aside base basefont bgsound blockquote body br button caption"
            + " center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer"
            + " form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input"
            + " keygen li link listing main marquee menu meta nav noembed noframes noscript object"
            + " ol p param plaintext pre script search section select source style summary table"
            + " tbody td template textarea tfoot th thead title tr track ul wbr xmp");
    flag(
        flags,
        Tag.METADATA,
        "base basefont bgsound command link meta title noscript noframes style script template");
    flag(flags, Tag.IMPLIED, "dd dt li optgroup option p rb rp rt rtc");
    flag(flags, Tag.FENCE, "applet object marquee template td th caption");
    flag(
        flags,
        Tag.BREAKOUT,
        "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img"
            + " li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt"
            + " u ul var");
    flag(
        flags,
        Tag.LINES,
        "html body address article aside blockquote center details dialog dir div dl fieldset"
            + " figcaption figure footer header hgroup main menu nav ol p search section summary ul"
            + " pre listing h1 h2 h3 h4 h5 h6 li dd dt form table tbody thead tfoot tr td th caption"
            + " hr br legend option optgroup noscript plaintext xmp");
    return flags;
  }

  private static void flag(Map<String, Integer> flags, int flag, String names) {
    for (String name : names.split(" ", -1)) {
      flags.merge(name, flag, (a, b) -> a | b);
    }
  }

  private static void rules(Map<String, Integer> flags, Rule rule, String names) {
    for (String name : names.split(" ", -1)) {
      int hash = 0;
      for (int i = 0; i < name.length(); i++) {
        hash = hash(hash, name.charAt(i));
      }
      int at = slot(hash);
      while (TABLE[at] != null) {
        at = (at + 1) & (SIZE - 1);
      }
      TABLE[at] = new Tag(name, rule, flags.getOrDefault(name, 0), true);
    }
  }

  private static Tag named(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = hash(hash, name.charAt(i));
    }
    Tag tag = find(name.toCharArray(), 0, name.length(), hash);
    if (tag == null) {
      throw new IllegalStateException("no rule for " + name);
    }
    return tag;
  }

  /** The tag of a name in a source, whatever its case; null when the standard does not name it. */
  static @Nullable Tag find(char[] source, int from, int to, int hash) {
    int at = slot(hash);
    Tag tag = TABLE[at];
    while (tag != null && !isName(tag.name, source, from, to)) {
      at = (at + 1) & (SIZE - 1);
      tag = TABLE[at];
    }
    return tag;
  }

  /** Whether a name in lower case stands in a source, in any case. */
  static boolean isName(String name, char[] source, int from, int to) {
    if (to - from != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (lower(source[from + i]) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** One step of a name's hash, whatever the case of its letters. */
  static int hash(int hash, char c) {
    return hash * 31 + lower(c);
  }

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (SIZE - 1);
  }
}
