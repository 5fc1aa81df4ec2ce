package stemma.app.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    NewsRecord records = new NewsRecord(items);
    for (Json item : items) {
      page(item, records, items.size() > 1, decoding, delivery).ifPresent(pages::add);
    }
    if (pages.isEmpty()) {
      throw new IOException(
          "this JSON holds no article: no articleBody, body_html, body_text, bodies, text or html");
    }
    return pages;
  }

  private static Optional<Page> page(
      Json item,
      NewsRecord records,
      boolean several,
      Decoding decoding,
      PageReader.Delivery delivery) {
    return body(item)
        .map(
            body -> {
              Sidecar told = records.told(item, delivery.sidecar());
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
    return NewsRecord.first(item, "id", "uri", "@id", "url", "guid");
  }
}
