package stemma.collation.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.article.AgencyCredit;
import stemma.article.Article;
import stemma.article.BlockKind;
import stemma.collation.Lineage.Edge;
import stemma.collation.Lineage.Origin;
import stemma.collation.Lineage.OriginKind;
import stemma.collation.Lineage.Relation;
import stemma.page.Source;

/**
 * Counts the texts that descend from no other here: each tree of the forest is one origin; trees
 * whose texts are one agency's, paste one statement or show one author's posts are one together.
 */
final class OriginFinder {
  private final List<TracedText> texts;
  private final Forest forest;

  OriginFinder(List<TracedText> texts, Forest forest) {
    this.texts = texts;
    this.forest = forest;
  }

  /** The origins, the one with most articles first, then by name. */
  List<Origin> origins() {
    Map<String, List<TracedText>> trees = new LinkedHashMap<>();
    for (TracedText text : texts) {
      trees.computeIfAbsent(forest.root(text.id()), r -> new ArrayList<>()).add(text);
    }
    List<Origin> origins = new ArrayList<>();
    for (Map.Entry<String, List<TracedText>> tree : trees.entrySet()) {
      TracedText root =
          tree.getValue().stream()
              .filter(t -> t.id().equals(tree.getKey()))
              .findFirst()
              .orElseThrow();
      origins.add(origin(root, tree.getValue()));
    }
    origins = PastedStatements.joined(origins, texts);
    origins = byAgency(origins);
    origins.sort(
        java.util.Comparator.comparingInt((Origin o) -> -o.articles().size())
            .thenComparing(Origin::name)
            .thenComparing(o -> o.articles().get(0)));
    return List.copyOf(origins);
  }

  private Origin origin(TracedText root, List<TracedText> tree) {
    List<String> ids = tree.stream().map(TracedText::id).toList();
    Optional<String> agency = agency(root, tree);
    if (agency.isPresent()) {
      return new Origin(agency.get(), OriginKind.AGENCY, ids);
    }
    String poster = poster(root);
    return poster != null
        ? new Origin(poster, OriginKind.POST, ids)
        : new Origin(name(root.article()), OriginKind.ARTICLE, ids);
  }

  /** The agency that a tree's text is, by the root's credit, its copies' or its outlet's name. */
  private Optional<String> agency(TracedText root, List<TracedText> tree) {
    List<String> names = new ArrayList<>();
    for (TracedText text : tree) {
      AgencyCredit credit = text.article().agency();
      Edge edge = forest.edges().get(text.id());
      boolean whole = edge == null || edge.relation() != Relation.EXCERPT;
      if (credit != null && (whole || Direction.isOwn(root.article(), credit))) {
        names.add(credit.name());
      }
    }
    for (TracedText other : texts) {
      if (Direction.isOwn(root.article(), other.article().agency())) {
        names.add(other.article().agency().name());
      }
    }
    return names.stream()
        .max(java.util.Comparator.comparingInt(String::length).thenComparing(n -> n));
  }

  /** Who wrote most of the posts of an article that is hardly more than posts; null when none. */
  private static @Nullable String poster(TracedText text) {
    if (text.postLength() < 1.5 * text.length()) {
      return null;
    }
    return text.article().blocks().stream()
        .filter(b -> b.kind() == BlockKind.POST && b.author() != null)
        .max(java.util.Comparator.comparingInt(b -> b.span().length()))
        .map(b -> b.author())
        .orElse(null);
  }

  static String name(Article article) {
    if (article.outlet().name() != null) {
      return article.outlet().name();
    }
    if (article.outlet().domain() != null) {
      return article.outlet().domain();
    }
    if (article.title() != null) {
      return article.title();
    }
    Source source = article.source();
    if (source.record() != null) {
      return source.record();
    }
    String path = source.path() == null ? article.id() : source.path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static List<Origin> byAgency(List<Origin> origins) {
    List<Origin> joined = new ArrayList<>();
    for (Origin origin : origins) {
      int same = -1;
      for (int i = 0; i < joined.size() && same < 0; i++) {
        boolean one =
            origin.kind() != OriginKind.ARTICLE
                && joined.get(i).kind() == origin.kind()
                && AgencyNames.areSame(joined.get(i).name(), origin.name());
        same = one ? i : -1;
      }
      if (same < 0) {
        joined.add(origin);
      } else {
        joined.set(same, union(joined.get(same), origin));
      }
    }
    return joined;
  }

  static Origin union(Origin one, Origin other) {
    List<String> articles = new ArrayList<>(one.articles());
    articles.addAll(other.articles());
    articles.sort(null);
    String name = one.name().length() >= other.name().length() ? one.name() : other.name();
    return new Origin(name, one.kind(), articles);
  }
}
