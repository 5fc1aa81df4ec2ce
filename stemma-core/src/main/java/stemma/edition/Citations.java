package stemma.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import stemma.text.CodePoints;
import stemma.text.Span;

/**
 * The places of the articles that the stories cite. The stories are written first and cite; the
 * articles are written last and put an anchor at every place cited, so no link leads nowhere.
 */
final class Citations {
  private final Labels labels;
  private final Map<String, SortedSet<Span>> cited = new HashMap<>();
  private final Map<String, CodePoints> places = new HashMap<>();

  Citations(Labels labels) {
    this.labels = labels;
  }

  /** Cites a place; the address of its anchor inside the page. */
  String cite(String article, Span span) {
    cited.computeIfAbsent(article, id -> new TreeSet<>()).add(span);
    return "#" + anchor(article, span);
  }

  /** The places cited in an article, in text order. */
  List<Span> of(String article) {
    SortedSet<Span> spans = cited.get(article);
    return spans == null ? List.of() : List.copyOf(spans);
  }

  /** The id of the anchor at a place: the article's, with the place in code points. */
  String anchor(String article, Span span) {
    Labels.Label label = labels.of(article);
    Span place =
        places
            .computeIfAbsent(article, id -> CodePoints.of(label.reading().article().text()))
            .at(span);
    return label.anchor() + "-" + place.start() + "-" + place.end();
  }
}
