package stemma.article.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.page.Json;

/**
 * What a page's JSON-LD says of its article (schema.org vocabulary).
 *
 * @param article the object that describes the article, absent when none does
 * @param objects every object found, in page order
 */
record StructuredData(@Nullable Json article, List<Json> objects) {
  private static final int MOST_OBJECTS = 2000;
  private static final Set<String> NESTS =
      Set.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item");

  /** Reads the scripts of a page; what is no JSON is passed over. */
  static StructuredData of(PageFacts facts) {
    List<Json> objects = new ArrayList<>();
    for (String script : facts.structured()) {
      parsed(unwrapped(script)).ifPresent(root -> collect(root, objects));
    }
    return new StructuredData(best(objects), List.copyOf(objects));
  }

  /** Broken data tells nothing; the page itself is still read. */
  private static Optional<Json> parsed(String script) {
    try {
      return Optional.of(Json.parse(script));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String unwrapped(String script) {
    String text = script.strip();
    for (String mark : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
      text = text.startsWith(mark) ? text.substring(mark.length()).strip() : text;
    }
    for (String mark : List.of("-->", "//]]>", "/*]]>*/", "]]>", "//", ";")) {
      text = text.endsWith(mark) ? text.substring(0, text.length() - mark.length()).strip() : text;
    }
    return text;
  }

  private static void collect(Json root, List<Json> objects) {
    Deque<Json> open = new ArrayDeque<>(root.items());
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      Json object = open.removeFirst();
      if (!object.isObject()) {
        continue;
      }
      objects.add(object);
      List<Json> inside = new ArrayList<>();
      for (String name : object.names()) {
        if (NESTS.contains(name)) {
          inside.addAll(object.get(name).items());
        }
      }
      for (int i = inside.size() - 1; i >= 0; i--) {
        open.addFirst(inside.get(i));
      }
    }
  }

  private static @Nullable Json best(List<Json> objects) {
    Json best = null;
    int most = 0;
    for (Json object : objects) {
      int weight = weight(object);
      if (weight > most) {
        most = weight;
        best = object;
      }
    }
    return best;
  }

  private static int weight(Json object) {
    int weight = 0;
    for (Json type : object.get("@type").items()) {
      String name = type.string().orElse("");
      if (name.endsWith("NewsArticle") || name.equals("LiveBlogPosting")) {
        weight = Math.max(weight, 40);
      } else if (name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report")) {
        weight = Math.max(weight, 36);
      } else if (name.equals("Recipe") || name.equals("HowTo") || name.equals("Review")) {
        weight = Math.max(weight, 20);
      } else if (name.endsWith("WebPage") || name.equals("VideoObject")) {
        weight = Math.max(weight, 8);
      }
    }
    if (weight == 0) {
      return 0;
    }
    for (String field : List.of("headline", "articleBody", "datePublished", "author")) {
      weight += object.get(field).isPresent() ? 1 : 0;
    }
    return weight;
  }

  /** A string of the article's object. */
  Optional<String> string(String name) {
    return article == null
        ? Optional.empty()
        : article.get(name).items().stream().findFirst().flatMap(Json::string);
  }

  /** Values of some fields, in every object that describes a page or a text on it. */
  List<String> strings(String... names) {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      objects.stream()
          .filter(StructuredData::isText)
          .flatMap(object -> object.string(name).stream())
          .forEach(values::add);
    }
    return values;
  }

  /** The object with an {@code @id}, if the page describes it. */
  Optional<Json> byId(String id) {
    return objects.stream()
        .filter(object -> object.string("@id").filter(id::equals).isPresent())
        .filter(object -> object.names().size() > 1)
        .findFirst();
  }

  /** The object itself, or the one that it refers to. */
  Json resolved(Json object) {
    if (object.isObject() && object.names().size() <= 2 && object.string("name").isEmpty()) {
      return object.string("@id").flatMap(this::byId).orElse(object);
    }
    return object;
  }

  /** Whether an object describes a page or a text on it. */
  static boolean isText(Json object) {
    return weight(object) > 0;
  }

  /** Whether an object is of a type, or of one that ends so. */
  static boolean isOf(Json object, String type) {
    return object.get("@type").items().stream()
        .anyMatch(
            item ->
                item.string()
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(type))
                    .isPresent());
  }
}
