package stemma.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.markup.Attribute;
import stemma.markup.Element;

/**
 * What the elements of a page say about its article outside the running text: title, {@code meta},
 * links, structured data, times, and properties marked in the text. Collected during the one pass
 * over the page, judged afterwards.
 */
final class PageFacts {
  /** Structured data of more than this many characters a page is not read. */
  private static final int STRUCTURED_LIMIT = 4 << 20;

  private static final int MOST = 2000;

  private static final List<String> AUTHOR_PAGES =
      List.of(
          "/author/",
          "/authors/",
          "/autor/",
          "/autoren/",
          "/auteur/",
          "/auteurs/",
          "/autore/",
          "/autori/",
          "/autores/",
          "/autorin/",
          "/redaktion/",
          "/staff/",
          "/contributor/",
          "/contributors/",
          "/columnist/",
          "/journalist/",
          "/reporter/",
          "/writer/",
          "/creator/");

  /** The letters that parts of author pages' addresses begin with. */
  private static final String AUTHOR_LETTERS = "arscjw";

  /** Parts of class names by which an element holds an author's name, mostly. */
  private static final List<String> AUTHOR_PARTS =
      List.of(
          "author", "Author", "autor", "Autor", "auteur", "byline", "Byline", "vcard", "username");

  /** Parts of class names by which an element may hold an author's name. */
  private static final List<String> AUTHOR_LIKE =
      List.of("writer", "verfasser", "redakteur", "credit", "postedby", "submitted");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What a class name says of an element as an author's mark. */
  private enum Kind {
    COMMENT,
    AUTHOR,
    AUTHOR_LIKE,
    OTHER
  }

  /** Class names seen on this page already. */
  private final Map<String, Kind> kinds = new HashMap<>();

  private final Map<String, List<String>> meta = new LinkedHashMap<>();
  private final List<String> structured = new ArrayList<>();
  private final List<Marked> marked = new ArrayList<>();
  private final List<Marked> times = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String canonical;
  private @Nullable String language;
  private int structuredLength;

  /**
   * A property or relation marked on an element.
   *
   * @param name the property ({@code author}, {@code datePublished}) or relation ({@code
   *     rel=author})
   * @param element the element
   * @param frame the block-level element around it
   */
  record Marked(String name, Element element, Frame frame) {}

  /**
   * Notes what an element says.
   *
   * @param tag its name
   * @param type its {@code class}, or an empty string
   */
  void see(Element element, String tag, String type, Frame frame) {
    switch (tag) {
      case "html" ->
          language =
              element.attr(Attribute.LANG).isBlank() ? language : element.attr(Attribute.LANG);
      case "title" -> title = title == null ? element.wholeText().strip() : title;
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "time" -> note(times, new Marked("time", element, frame));
      case "a" -> relation(element, frame);
      default -> {}
    }
    if (element.attributesSize() > 0) {
      String property = element.attr(Attribute.ITEMPROP);
      if (!property.isEmpty()) {
        note(marked, new Marked(property, element, frame));
      }
      String author = author(element, tag, type);
      if (author != null) {
        note(marked, new Marked(author, element, frame));
      }
    }
  }

  /** How publishing systems would name an author here: author pages, hCard, class names. */
  private @Nullable String author(Element element, String tag, String type) {
    Kind kind = type.isEmpty() ? Kind.OTHER : kinds.computeIfAbsent(type, PageFacts::kind);
    if (kind == Kind.COMMENT) {
      return null;
    }
    if (kind == Kind.AUTHOR) {
      return "author-name";
    }
    if (tag.equals("a")) {
      if (type.contains("fn") && type.contains("url")) {
        return "author-name";
      }
      if (isAuthorPage(element.attr(Attribute.HREF))) {
        return "author-page";
      }
    }
    boolean like = kind == Kind.AUTHOR_LIKE || element.attr(Attribute.ITEMTYPE).endsWith("/Person");
    return like ? "author-like" : null;
  }

  private static boolean isAuthorPage(String address) {
    int last = address.lastIndexOf('/');
    for (int i = address.indexOf('/'); i < last; i = address.indexOf('/', i + 1)) {
      if (AUTHOR_LETTERS.indexOf(address.charAt(i + 1)) >= 0) {
        for (String part : AUTHOR_PAGES) {
          if (address.startsWith(part, i)) {
            return true;
          }
        }
      }
    }
    return address.contains("?author=");
  }

  private static Kind kind(String type) {
    if (type.contains("omment")) {
      return Kind.COMMENT;
    }
    return holds(type, AUTHOR_PARTS)
        ? Kind.AUTHOR
        : holds(type, AUTHOR_LIKE) ? Kind.AUTHOR_LIKE : Kind.OTHER;
  }

  private static boolean holds(String text, List<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private void meta(Element element) {
    String content = element.attr(Attribute.CONTENT).strip();
    if (content.isEmpty()) {
      return;
    }
    for (Attribute key :
        List.of(Attribute.NAME, Attribute.PROPERTY, Attribute.ITEMPROP, Attribute.HTTP_EQUIV)) {
      String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
      if (key == Attribute.ITEMPROP && name.equals("author")) {
        continue; // of any item on the page: a mark, told by its place
      }
      if (!name.isEmpty() && meta.size() < MOST) {
        for (String one : SPACES.split(name, -1)) {
          List<String> values = meta.computeIfAbsent(one, k -> new ArrayList<>());
          if (values.size() < MOST) {
            values.add(content);
          }
        }
      }
    }
  }

  private void link(Element element) {
    String relation = element.attr(Attribute.REL).toLowerCase(Locale.ROOT);
    if (relation.equals("canonical")
        && canonical == null
        && !element.attr(Attribute.HREF).isBlank()) {
      canonical = element.attr(Attribute.HREF).strip();
    }
  }

  private void script(Element element) {
    if (element.attr(Attribute.TYPE).toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
      String data = element.data();
      if (structuredLength + data.length() <= STRUCTURED_LIMIT) {
        structuredLength += data.length();
        structured.add(data);
      }
    }
  }

  private void relation(Element element, Frame frame) {
    String relation = element.attr(Attribute.REL).toLowerCase(Locale.ROOT);
    if (relation.isEmpty()) {
      return;
    }
    for (String one : SPACES.split(relation, -1)) {
      if (one.equals("author") || one.equals("tag") || one.equals("license")) {
        note(marked, new Marked("rel=" + one, element, frame));
      }
    }
  }

  private static void note(List<Marked> list, Marked one) {
    if (list.size() < MOST) {
      list.add(one);
    }
  }

  /** The first value of the first of some {@code meta} names that has one. */
  Optional<String> meta(String... names) {
    for (String name : names) {
      List<String> values = meta.get(name);
      if (values != null) {
        return Optional.of(values.get(0));
      }
    }
    return Optional.empty();
  }

  /** All values of a {@code meta} name. */
  List<String> metas(String name) {
    return List.copyOf(meta.getOrDefault(name, List.of()));
  }

  Optional<String> title() {
    return Optional.ofNullable(title);
  }

  Optional<String> canonical() {
    return Optional.ofNullable(canonical);
  }

  Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** Texts of the JSON-LD scripts. */
  List<String> structured() {
    return structured;
  }

  /** Elements with {@code itemprop}, and links with {@code rel} author, tag or license. */
  List<Marked> marked() {
    return marked;
  }

  List<Marked> times() {
    return times;
  }
}
