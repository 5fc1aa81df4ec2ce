package stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import stemma.collation.Collation;
import stemma.collation.Lineage;
import stemma.collation.Lineage.Edge;
import stemma.collation.Lineage.Origin;
import stemma.collation.Lineage.OriginKind;
import stemma.collation.Lineage.Relation;
import stemma.edition.Forest.Node;
import stemma.gathering.Gathering;
import stemma.reading.Reading;
import stemma.story.Story;

/** A lineage as trees. */
class ForestTest {
  @Test
  void anAgencyWhoseOwnPageIsNotHereStandsAboveItsPrints() {
    List<Node> trees =
        forest(
            new Lineage(
                List.of(edge("a", "b")),
                List.of(
                    new Origin("North Wire", OriginKind.AGENCY, List.of("a", "b", "c")),
                    new Origin("Outlet d", OriginKind.ARTICLE, List.of("d")))),
            "a",
            "b",
            "c",
            "d");
    assertThat(drawn(trees))
        .containsExactly("North Wire", "-Outlet a", "--Outlet b", "-Outlet c", "Outlet d");
  }

  @Test
  void anAgencysOwnPageIsTheOriginItself() {
    Origin origin = new Origin("Outlet a", OriginKind.AGENCY, List.of("a", "b"));
    List<Node> trees = forest(new Lineage(List.of(edge("a", "b")), List.of(origin)), "a", "b");
    assertThat(drawn(trees)).containsExactly("Outlet a", "-Outlet b");
  }

  @Test
  void everyArticleStandsOnceEvenInALineageThatIsNoForest() {
    Origin one = new Origin("One", OriginKind.STATEMENT, List.of("a", "b"));
    Origin two = new Origin("Two", OriginKind.POST, List.of("a", "c"));
    Lineage lineage = new Lineage(List.of(edge("c", "d"), edge("d", "c")), List.of(one, two));
    List<String> articles =
        forest(lineage, "a", "b", "c", "d", "e").stream()
            .flatMap(ForestTest::articles)
            .sorted()
            .toList();
    assertThat(articles).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void aLongChainOfCopiesIsDrawnInsideItsFrame() {
    String[] ids = IntStream.range(10, 70).mapToObj(i -> "x" + i).toArray(String[]::new);
    List<Edge> edges =
        IntStream.range(1, ids.length).mapToObj(i -> edge(ids[i - 1], ids[i])).toList();
    Origin origin = new Origin("Outlet x10", OriginKind.ARTICLE, List.of(ids));
    Story story = story(new Lineage(edges, List.of(origin)), ids);
    List<Reading> readings = story.collation().gathering().readings();
    Document page = HtmlEditionTest.page(new Edition(readings, List.of(), List.of(story)));
    assertThat(page.select("svg circle")).hasSize(60);
    assertThat(page.select("svg circle").eachAttr("cx"))
        .allMatch(x -> Integer.parseInt(x) < 320, "left of the dates");
    assertThat(page.select("svg .name").eachText()).allMatch(name -> name.startsWith("Outlet"));
  }

  private static Stream<String> articles(Node node) {
    String article = node.article();
    return Stream.concat(
        article == null ? Stream.empty() : Stream.of(article),
        node.children().stream().flatMap(ForestTest::articles));
  }

  private static List<String> drawn(List<Node> trees) {
    List<String> rows = new ArrayList<>();
    trees.forEach(tree -> draw(tree, "", rows));
    return rows;
  }

  private static void draw(Node node, String indent, List<String> rows) {
    rows.add(indent + node.name());
    node.children().forEach(child -> draw(child, indent + "-", rows));
  }

  private static Edge edge(String from, String to) {
    return new Edge(from, to, Relation.COPY, true, 1, List.of(), List.of());
  }

  private static List<Node> forest(Lineage lineage, String... ids) {
    Story story = story(lineage, ids);
    List<Reading> readings = story.collation().gathering().readings();
    return Forest.of(story, Labels.of(new Edition(readings, List.of(), List.of(story))));
  }

  private static Story story(Lineage lineage, String... ids) {
    List<Reading> readings =
        Stream.of(ids)
            .map(id -> new ArticleBuilder(id, "Outlet " + id, null).paragraph("Text.").read())
            .toList();
    Gathering gathering = new Gathering("g", readings, readings.stream().map(r -> "").toList());
    return new Story(
        new Collation(gathering, List.of(), lineage, List.of()),
        "Story",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
