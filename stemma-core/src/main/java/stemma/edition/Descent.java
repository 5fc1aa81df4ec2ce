package stemma.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.collation.Lineage;
import stemma.collation.Lineage.Edge;
import stemma.collation.Lineage.Origin;
import stemma.collation.Lineage.OriginKind;
import stemma.edition.Forest.Node;

/** How texts descend from each other, in words. */
final class Descent {
  private Descent() {}

  /** How a node stands to the one above it. */
  static String how(Node node, @Nullable Node above) {
    Edge edge = node.edge();
    if (edge != null) {
      return how(edge);
    }
    if (above == null) {
      OriginKind kind = node.origin();
      return kind == null ? "an article by itself" : kind(kind);
    }
    return above.origin() == null ? "" : prints(above.origin());
  }

  /** What an edge tells: {@code copy, 97% of its words}. */
  static String how(Edge edge) {
    String share = Math.round(edge.containment() * 100) + "% of its words";
    String direction = edge.directed() ? "" : ", direction not known";
    return Phrasing.words(edge.relation()) + ", " + share + direction;
  }

  /** The evidence of an edge, in words. */
  static String evidence(Edge edge) {
    List<String> words = new ArrayList<>();
    edge.evidence().forEach(word -> words.add(word.replace('-', ' ')));
    return Phrasing.list(words);
  }

  /** What kind of origin it is. */
  static String kind(OriginKind kind) {
    return switch (kind) {
      case AGENCY -> "agency";
      case STATEMENT -> "statement";
      case POST -> "post";
      case ARTICLE -> "own text";
    };
  }

  private static String prints(OriginKind kind) {
    return switch (kind) {
      case AGENCY -> "carries the agency’s text";
      case STATEMENT -> "carries the statement";
      case POST -> "carries the post";
      case ARTICLE -> "carries the text";
    };
  }

  /** The origins in one sentence. */
  static String sentence(Lineage lineage, Labels labels, int articles) {
    List<Origin> origins = lineage.origins();
    if (articles == 1) {
      return "One article: nothing to compare it with here.";
    }
    if (origins.size() >= articles) {
      return "No text here was found to descend from another: "
          + Phrasing.list(origins.stream().map(origin -> named(origin, labels)).toList(), 6)
          + ".";
    }
    String descend = origins.size() == 1 ? "one text" : Phrasing.inWords(origins.size()) + " texts";
    return Phrasing.capitalised(Phrasing.inWords(articles))
        + " articles go back to "
        + descend
        + ": "
        + Phrasing.list(origins.stream().map(origin -> told(origin, labels)).toList(), 8)
        + ".";
  }

  private static String named(Origin origin, Labels labels) {
    boolean article = origin.kind() == OriginKind.ARTICLE && origin.articles().size() == 1;
    return article ? labels.name(origin.articles().get(0)) : Phrasing.line(origin.name());
  }

  private static String told(Origin origin, Labels labels) {
    int articles = origin.articles().size();
    String kind = origin.kind() == OriginKind.ARTICLE ? "" : kind(origin.kind());
    String count = articles == 1 && !kind.isEmpty() ? "" : Phrasing.count(articles, "article");
    String both = kind + (kind.isEmpty() || count.isEmpty() ? "" : ", ") + count;
    return named(origin, labels) + (articles == 1 && kind.isEmpty() ? "" : " (" + both + ")");
  }

  /** What deserves a look in a version, in words. */
  static String flag(String flag) {
    return switch (flag) {
      case "negation" -> "a negation differs";
      case "date" -> "a date differs";
      case "number" -> "a number differs";
      case "speaker" -> "the speaker differs";
      case "spliced" -> "spliced";
      default -> flag;
    };
  }
}
