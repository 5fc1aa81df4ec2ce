package stemma.app.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.page.Decoding;
import stemma.page.Form;
import stemma.page.Json;
import stemma.page.Page;
import stemma.page.PageReader;
import stemma.page.Sidecar;

/**
 * Articles in JSON: ninjs (IPTC, versions 1 to 3), schema.org NewsArticle, and objects with {@code
 * text} or {@code html} as in our JSON lines; one, or an array of them.
 */
final class NewsJson {
  private NewsJson() {}

  /**
   * The pages of a document.
   *
   * @throws IOException if it is no JSON, or holds no article
   */
  static List<Page> pages(PageReader.Delivery delivery) throws IOException {
    Decoding decoding = Decoding.of(delivery.bytes(), null, false);
    Json json = Json.parse(decoding.content());
    List<Json> items = json.get("@graph").isPresent() ? json.get("@graph").items() : json.items();
    List<Page> pages = new ArrayList<>();
    for (Json item : items) {
      page(item, items.size() > 1, decoding, delivery).ifPresent(pages::add);
    }
    if (pages.isEmpty()) {
      throw new IOException(
          "this JSON holds no article: no articleBody, body_html, body_text, bodies, text or html");
    }
    return pages;
  }

  private static Optional<Page> page(
      Json item, boolean several, Decoding decoding, PageReader.Delivery delivery) {
    return body(item)
        .map(
            body -> {
              Sidecar told = told(item, delivery.sidecar());
              String record = several ? id(item) : null;
              byte[] bytes =
                  several ? body.value().getBytes(StandardCharsets.UTF_8) : delivery.bytes();
              PageReader.Delivery one =
                  new PageReader.Delivery(delivery.path(), record, bytes, null, null, told);
              Encoded found =
                  Encoded.string(decoding.content(), body.value())
                      .orElseGet(() -> Encoded.slice(body.value(), 0, body.value().length()));
              Encoded text = body.form() == Form.EXACT ? found.compact() : found;
              return new Page(
                  PageReader.source(one, "application/json", decoding.charset()),
                  body.form(),
                  text.content(),
                  text.origin(),
                  told);
            });
  }

  /** An article's text, and what it is. */
  private record Body(String value, Form form) {}

  private static Optional<Body> body(Json item) {
    for (String name : List.of("body_html", "body_xhtml", "html")) {
      if (item.string(name).isPresent()) {
        return item.string(name).map(value -> new Body(value, Form.HTML));
      }
    }
    for (Json body : item.get("bodies").items()) {
      if (body.string("value").isPresent()) {
        return body.string("value").map(NewsJson::either);
      }
    }
    for (String name : List.of("articleBody", "body_text", "text")) {
      if (item.string(name).isPresent()) {
        return item.string(name).map(NewsJson::either);
      }
    }
    return Optional.empty();
  }

  private static Body either(String value) {
    boolean markup = value.contains("<p") || value.contains("<br") || value.contains("</");
    return new Body(value, markup ? Form.HTML : Form.EXACT);
  }

  private static @Nullable String id(Json item) {
    return first(item, "id", "uri", "@id", "url", "guid");
  }

  private static Sidecar told(Json item, Sidecar given) {
    String published =
        first(
            item,
            "datePublished",
            "firstcreated",
            "versioncreated",
            "contentcreated",
            "published",
            "date");
    String url = first(item, "url", "mainEntityOfPage", "altids");
    String source =
        item.get("infosource").items().stream()
            .flatMap(s -> s.string("name").stream())
            .findFirst()
            .orElse(null);
    String outlet =
        item.get("publisher")
            .string("name")
            .or(() -> item.string("outlet"))
            .or(() -> item.string("copyrightholder"))
            .orElse(null);
    return new Sidecar(
        given.url() != null ? given.url() : isAddress(url) ? url : null,
        given.fetched(),
        given.published() != null ? given.published() : published,
        given.outlet() != null ? given.outlet() : outlet,
        title(item),
        first(item, "language", "inLanguage"),
        people(item),
        source != null ? source : item.string("agency").orElse(null),
        item.get("keywords").items().stream().flatMap(tag -> tag.string().stream()).toList(),
        given.published() != null ? given.evidence() : "metadata");
  }

  private static boolean isAddress(@Nullable String url) {
    return url != null && url.toLowerCase(Locale.ROOT).startsWith("http");
  }

  private static @Nullable String title(Json item) {
    String title = first(item, "headline", "title", "name");
    if (title != null) {
      return title;
    }
    return item.get("headlines").items().stream()
        .flatMap(h -> h.string("value").stream())
        .findFirst()
        .orElse(null);
  }

  private static List<String> people(Json item) {
    for (String name : List.of("author", "byline", "by", "bylines", "creator")) {
      List<String> names = Sidecars.names(item.get(name));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static @Nullable String first(Json item, String... names) {
    for (String name : names) {
      Optional<String> value = item.string(name).or(() -> item.get(name).string("@id"));
      if (value.isPresent()) {
        return value.get();
      }
    }
    return null;
  }
}
