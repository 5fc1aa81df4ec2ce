package stemma.app.input;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import stemma.page.Decoding;
import stemma.page.Page;
import stemma.page.PageReader;
import stemma.page.Sidecar;

/** An RSS or Atom feed: each entry with its full content where given, else its summary. */
final class Feed {
  private final PageReader.Delivery delivery;
  private final Decoding decoding;
  private final Element root;

  Feed(PageReader.Delivery delivery, Decoding decoding, Element root) {
    this.delivery = delivery;
    this.decoding = decoding;
    this.root = root;
  }

  List<Page> pages() throws IOException {
    List<Element> entries = new ArrayList<>(NewsXml.all(root, "item"));
    entries.addAll(NewsXml.all(root, "entry"));
    List<Page> pages = new ArrayList<>();
    for (Element entry : entries) {
      Element content = content(entry);
      if (content != null) {
        String id = NewsXml.text(entry, "guid", "id", "link");
        PageReader.Delivery own = NewsXml.part(delivery, decoding, entry);
        pages.add(NewsXml.page(own, decoding, id, content, told(entry)));
      }
    }
    if (pages.isEmpty()) {
      throw new IOException("this feed has no entry with a text");
    }
    return pages;
  }

  private static @Nullable Element content(Element entry) {
    Element full = null;
    for (Element child : entry.children()) {
      boolean encoded =
          child.tagName().equalsIgnoreCase("content:encoded")
              || child.tagName().equalsIgnoreCase("content");
      if (encoded && !child.wholeText().isBlank()) {
        full = child;
      }
    }
    return full != null ? full : NewsXml.first(entry, "description", "summary");
  }

  private Sidecar told(Element entry) {
    Sidecar given = delivery.sidecar();
    String published = iso(NewsXml.text(entry, "pubDate", "published", "date", "updated"));
    String modified = iso(NewsXml.text(entry, "modified", "updated"));
    return new Sidecar(
        link(entry),
        given.fetched(),
        given.published() != null ? given.published() : published,
        given.outlet() != null ? given.outlet() : outlet(),
        title(entry),
        language(entry),
        people(entry),
        NewsXml.text(entry, "source"),
        NewsXml.all(entry, "category").stream()
            .map(Feed::category)
            .filter(tag -> !tag.isBlank())
            .toList(),
        given.published() != null ? given.evidence() : "metadata",
        new Sidecar.Details(
            modified == null || modified.equals(published) ? null : modified,
            null,
            NewsXml.text(entry, "rights")));
  }

  /** An entry's title; Atom may give it as markup, RSS often does. */
  private static @Nullable String title(Element entry) {
    String title = NewsXml.text(entry, "title");
    return title == null ? null : Parser.unescapeEntities(title, false);
  }

  private @Nullable String language(Element entry) {
    for (Element element = entry; element != null; element = element.parent()) {
      if (!element.attr("xml:lang").isEmpty()) {
        return element.attr("xml:lang");
      }
    }
    return NewsXml.text(root, "language");
  }

  private @Nullable String outlet() {
    for (Element child : root.children()) {
      if (NewsXml.bare(child).equals("title")) {
        return child.text();
      }
      if (NewsXml.bare(child).equals("channel")) {
        return NewsXml.text(child, "title");
      }
    }
    return null;
  }

  private static String category(Element category) {
    String label = category.attr("label");
    String term = category.attr("term");
    return !label.isEmpty() ? label : term.isEmpty() ? category.text() : term;
  }

  private static List<String> people(Element entry) {
    List<String> names = new ArrayList<>();
    for (Element child : entry.children()) {
      String name = NewsXml.bare(child);
      if (name.equals("creator") || name.equals("author")) {
        String person = NewsXml.text(child, "name");
        names.add(
            person != null
                ? person
                : child.text().replaceFirst("^\\S+@\\S+\\s*\\(([^)]*)\\)$", "$1"));
      }
    }
    return names;
  }

  private static @Nullable String link(Element entry) {
    for (Element link : NewsXml.all(entry, "link")) {
      boolean alternate = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
      if (alternate && !link.attr("href").isEmpty()) {
        return link.attr("href");
      }
      if (!link.text().isBlank()) {
        return link.text().trim();
      }
    }
    return null;
  }

  /** A date as RSS writes it, or as it stands when it is no such date. */
  private static @Nullable String iso(@Nullable String date) {
    if (date == null) {
      return null;
    }
    try {
      return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
          .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    } catch (DateTimeParseException e) {
      return date;
    }
  }
}
