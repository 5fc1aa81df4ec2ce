package stemma.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.collation.Lineage;
import stemma.collation.Lineage.Edge;
import stemma.collation.Lineage.Origin;
import stemma.collation.Lineage.OriginKind;
import stemma.reading.Reading;
import stemma.story.Story;

/**
 * A story's lineage as trees: origins at the roots, below each the articles that descend from it.
 * Every article stands in it once.
 */
final class Forest {
  private final Labels labels;
  private final Map<String, List<Edge>> derived = new HashMap<>();
  private final Set<String> descends = new HashSet<>();
  private final Set<String> placed = new HashSet<>();

  private Forest(Labels labels, Lineage lineage) {
    this.labels = labels;
    for (Edge edge : lineage.edges()) {
      derived.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
      descends.add(edge.to());
    }
  }

  /**
   * A node.
   *
   * @param name what it is called
   * @param origin what kind of origin it is, null for a text that descends from another here
   * @param article id of the article, null for an origin whose own text is not here
   * @param edge how it derives from the node above, null at a root or where it is the origin's text
   *     as printed
   * @param children what descends from it
   */
  record Node(
      String name,
      @Nullable OriginKind origin,
      @Nullable String article,
      @Nullable Edge edge,
      List<Node> children) {
    /** Number of nodes, this one included. */
    int size() {
      return 1 + children.stream().mapToInt(Node::size).sum();
    }
  }

  /** The trees of a story, in the order of its origins. */
  static List<Node> of(Story story, Labels labels) {
    Lineage lineage = story.collation().lineage();
    Forest forest = new Forest(labels, lineage);
    List<Node> trees = new ArrayList<>();
    for (Origin origin : lineage.origins()) {
      trees.add(forest.tree(origin));
    }
    for (Reading reading : story.collation().gathering().readings()) {
      if (!forest.placed.contains(reading.id()) && !forest.descends.contains(reading.id())) {
        trees.add(forest.node(reading.id(), null, null));
      }
    }
    for (Reading reading : story.collation().gathering().readings()) {
      if (!forest.placed.contains(reading.id())) {
        trees.add(forest.node(reading.id(), null, null));
      }
    }
    return List.copyOf(trees);
  }

  private Node tree(Origin origin) {
    List<String> roots =
        origin.articles().stream()
            .filter(id -> !descends.contains(id) && !placed.contains(id))
            .toList();
    boolean itself =
        roots.size() == 1
            && (origin.kind() == OriginKind.ARTICLE
                || labels.name(roots.get(0)).equalsIgnoreCase(origin.name()));
    if (itself) {
      return node(roots.get(0), origin.kind(), null);
    }
    List<Node> children = roots.stream().map(id -> node(id, null, null)).toList();
    return new Node(Phrasing.line(origin.name()), origin.kind(), null, null, children);
  }

  private Node node(String article, @Nullable OriginKind origin, @Nullable Edge edge) {
    placed.add(article);
    List<Node> children = new ArrayList<>();
    for (Edge below : derived.getOrDefault(article, List.of())) {
      if (!placed.contains(below.to())) {
        children.add(node(below.to(), null, below));
      }
    }
    return new Node(labels.name(article), origin, article, edge, List.copyOf(children));
  }
}
