package stemma.app.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import stemma.page.Decoding;
import stemma.page.Form;
import stemma.page.Page;
import stemma.page.PageReader;
import stemma.page.Sidecar;

/**
 * Articles in XML: RSS 0.9 to 2.0, Atom, NewsML-G2, XHTML.
 *
 * <p>Parsed as XML by jsoup, which knows no document types and no external entities, so that
 * nothing is ever expanded or fetched, and which tells the place of every element.
 */
final class NewsXml {
  private static final int DEEPEST = 256;

  private NewsXml() {}

  /**
   * The pages of a document.
   *
   * @throws IOException if it is none of the forms, or holds no article
   */
  static List<Page> pages(PageReader.Delivery delivery) throws IOException {
    Decoding decoding = Decoding.of(delivery.bytes(), delivery.charset(), true);
    Document document =
        Parser.xmlParser()
            .setTrackPosition(true)
            .setMaxDepth(DEEPEST)
            .parseInput(decoding.content(), "");
    Element root = document.firstElementChild();
    if (root == null) {
      throw new IOException("this XML holds no element");
    }
    return switch (bare(root)) {
      case "html" -> List.of(new PageReader().read(html(delivery)));
      case "rss", "rdf", "feed" -> new Feed(delivery, decoding, root).pages();
      default -> items(delivery, decoding, root);
    };
  }

  private static PageReader.Delivery html(PageReader.Delivery delivery) {
    return new PageReader.Delivery(
        delivery.path(),
        delivery.record(),
        delivery.bytes(),
        "application/xhtml+xml",
        delivery.charset(),
        delivery.sidecar());
  }

  private static List<Page> items(PageReader.Delivery delivery, Decoding decoding, Element root)
      throws IOException {
    List<Element> items = all(root, "newsItem");
    List<Page> pages = new ArrayList<>();
    for (Element item : items) {
      Element inline = first(item, "inlineXML", "inlineData");
      if (inline != null) {
        Sidecar told = told(item, delivery.sidecar());
        String record = items.size() > 1 ? item.attr("guid") : null;
        PageReader.Delivery own = items.size() > 1 ? part(delivery, decoding, item) : delivery;
        pages.add(page(own, decoding, record, inline, told));
      }
    }
    if (pages.isEmpty()) {
      throw new IOException(
          "this XML is neither RSS, Atom, XHTML nor NewsML-G2 with a text in it; its root is "
              + root.tagName());
    }
    return pages;
  }

  /**
   * A delivery of one part of a document: its bytes are those of the part's markup, so that every
   * part has its own digest.
   */
  static PageReader.Delivery part(PageReader.Delivery whole, Decoding decoding, Element part) {
    int from = part.sourceRange().startPos();
    int to = Math.max(from, part.endSourceRange().endPos());
    byte[] bytes = decoding.content().substring(from, to).getBytes(StandardCharsets.UTF_8);
    return new PageReader.Delivery(
        whole.path(), whole.record(), bytes, whole.mediaType(), whole.charset(), whole.sidecar());
  }

  /** The page whose content stands inside an element. */
  static Page page(
      PageReader.Delivery delivery,
      Decoding decoding,
      @Nullable String record,
      Element holder,
      Sidecar told) {
    int from = holder.sourceRange().endPos();
    int to = Math.max(from, holder.endSourceRange().startPos());
    Encoded inner = Encoded.inner(decoding.content(), from, to);
    PageReader.Delivery one =
        new PageReader.Delivery(delivery.path(), record, delivery.bytes(), null, null, told);
    Form form = inner.content().contains("<") ? Form.HTML : Form.EXACT;
    Encoded content = form == Form.EXACT ? inner.compact() : inner;
    return new Page(
        PageReader.source(one, "application/xml", decoding.charset()),
        form,
        content.content(),
        content.origin(),
        told);
  }

  private static Sidecar told(Element item, Sidecar given) {
    String published = text(item, "contentCreated", "firstCreated", "versionCreated");
    String modified = text(item, "versionCreated");
    Element described = first(item, "contentMeta");
    Element meta = described == null ? item : described;
    return new Sidecar(
        given.url(),
        given.fetched(),
        given.published() != null ? given.published() : published,
        given.outlet() != null ? given.outlet() : named(item, "provider", "copyrightHolder"),
        text(meta, "headline"),
        attribute(meta, "language", "tag"),
        people(meta),
        named(meta, "creditline", "infoSource"),
        Stream.concat(all(meta, "keyword").stream(), all(meta, "subject").stream())
            .map(Element::text)
            .filter(tag -> !tag.isBlank())
            .distinct()
            .toList(),
        given.published() != null ? given.evidence() : "metadata",
        new Sidecar.Details(
            modified == null || modified.equals(published) ? null : modified,
            null,
            text(item, "usageTerms")));
  }

  /** The name that the first of these elements gives, itself or in a {@code name}. */
  private static @Nullable String named(Element item, String... tags) {
    String name = text(item, tags);
    return name == null || name.isBlank() ? null : name.strip();
  }

  private static List<String> people(Element item) {
    String by = text(item, "by");
    return by != null
        ? List.of(by)
        : all(item, "creator").stream().map(Element::text).filter(name -> !name.isBlank()).toList();
  }

  private static @Nullable String attribute(Element item, String element, String name) {
    Element found = first(item, element);
    return found == null || found.attr(name).isEmpty() ? null : found.attr(name);
  }

  /**
   * The text of the first element with one of the names, the names tried in order; null when there
   * is none.
   */
  static @Nullable String text(Element parent, String... names) {
    for (String name : names) {
      Element found = first(parent, name);
      if (found != null && !found.text().isBlank()) {
        return found.text().trim();
      }
    }
    return null;
  }

  /**
   * The first element with one of the local names, the names tried in order; null when there is
   * none.
   */
  static @Nullable Element first(Element parent, String... names) {
    for (String name : names) {
      List<Element> found = all(parent, name);
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  /** The elements with a local name, in document order, the parent itself included. */
  static List<Element> all(Element parent, String name) {
    return parent.stream().filter(element -> bare(element).equalsIgnoreCase(name)).toList();
  }

  /** An element's name without its prefix, in lower case. */
  static String bare(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
