package stemma.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import stemma.reading.Reading;
import stemma.story.Report;
import stemma.text.Span;

/**
 * What every view of the page writes on: the elements, the articles' names, the citations.
 *
 * @param html the elements
 * @param labels the articles' names
 * @param citations the places cited so far
 */
record Sheet(Html html, Labels labels, Citations citations) {
  private static final int SHOWN = 10;

  /** Opens a view of a story: a section with its heading; the caller ends it. */
  void openView(String id, String heading, @Nullable String note) {
    html.tag("section", "class", "view", "id", id);
    html.leaf("h3", heading).line();
    if (note != null) {
      html.leaf("p", note, "class", "note").line();
    }
  }

  /** Opens a part of a view that a reader may unfold; the caller ends it. */
  void openFold(String summary) {
    html.tag("details").leaf("summary", summary).line();
  }

  /** Opens a table that scrolls by itself where it is too wide; the caller ends both elements. */
  void openTable(String caption, String... columns) {
    html.tag("div", "class", "wide", "role", "group", "tabindex", "0", "aria-label", caption);
    html.tag("table").leaf("caption", caption).tag("thead").tag("tr");
    for (String column : columns) {
      html.leaf("th", column, "scope", "col");
    }
    html.end().end().line().tag("tbody").line();
  }

  /** Ends what {@link #openTable} opened. */
  void endTable() {
    html.end().end().end().line();
  }

  /** Words out of a page, kept apart from the direction of ours. */
  void phrase(String element, String text, @Nullable String... attributes) {
    html.tag(element, attributes);
    html.leaf("bdi", Phrasing.line(text)).end();
  }

  /** A link to an article. */
  void article(String id) {
    html.leaf("a", labels.name(id), "href", "#" + labels.of(id).anchor(), "dir", "auto");
  }

  /** Links to articles, the many folded away. */
  void articles(List<String> ids) {
    many(ids, (id, shown) -> article(id));
  }

  /** A link to a place, named after its article; its context shows where a pointer rests on it. */
  void place(String article, Span span) {
    place(article, span, labels.name(article));
  }

  /** A link to a place. */
  void place(String article, Span span, String name) {
    String named = labels.name(article);
    html.leaf(
        "a",
        name,
        "href",
        citations.cite(article, span),
        "title",
        Excerpt.of(reading(article), span).line(),
        "aria-label",
        name.equals(named) ? null : named + ": " + name,
        "dir",
        "auto");
  }

  /** Links to the places of reports, the places of one article side by side. */
  void reports(List<Report> reports) {
    Map<String, List<Span>> byArticle = new LinkedHashMap<>();
    for (Report report : reports) {
      byArticle.computeIfAbsent(report.article(), id -> new ArrayList<>()).add(report.span());
    }
    many(
        List.copyOf(byArticle.entrySet()),
        (entry, shown) -> {
          if (shown) {
            places(entry.getKey(), entry.getValue());
          } else {
            folded(entry.getKey(), entry.getValue().get(0));
          }
        });
  }

  /** A link to a place among many: without its context, which would make large pages larger. */
  private void folded(String article, Span span) {
    String address = citations.cite(article, span);
    html.leaf("a", labels.name(article), "href", address, "dir", "auto");
  }

  /** Links to several places of one article. */
  void places(String article, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      if (i == 0) {
        place(article, spans.get(i));
      } else {
        html.tag("sup").text(" ");
        place(article, spans.get(i), Integer.toString(i + 1));
        html.end();
      }
    }
  }

  /** A place in its context, as a quotation that names and links its article. */
  void context(String article, Span span) {
    Excerpt excerpt = Excerpt.of(reading(article), span);
    html.tag("span", "class", "context", "dir", "auto", "lang", language(article));
    html.text(excerpt.before()).leaf("b", excerpt.focus()).text(excerpt.after()).end();
  }

  /** The language of an article where it is not the page's own. */
  @Nullable String language(String article) {
    String language = reading(article).article().language();
    return language == null || language.equals("en") ? null : language;
  }

  Reading reading(String article) {
    return labels.of(article).reading();
  }

  private <T> void many(List<T> items, BiConsumer<T, Boolean> writer) {
    boolean folded = items.size() > SHOWN + 2;
    List<T> shown = folded ? items.subList(0, SHOWN) : items;
    separated(shown, true, writer);
    if (folded) {
      html.text(", ").tag("details", "class", "more");
      html.leaf("summary", "and " + (items.size() - SHOWN) + " more");
      separated(items.subList(SHOWN, items.size()), false, writer);
      html.end();
    }
  }

  private <T> void separated(List<T> items, boolean shown, BiConsumer<T, Boolean> writer) {
    for (int i = 0; i < items.size(); i++) {
      html.text(i == 0 ? "" : ", ");
      writer.accept(items.get(i), shown);
    }
  }
}
