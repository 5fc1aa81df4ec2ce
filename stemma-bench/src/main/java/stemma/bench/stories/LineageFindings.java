package stemma.bench.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stemma.Stemma;
import stemma.article.Article;
import stemma.collation.Lineage;
import stemma.collation.Reuse;
import stemma.edition.Edition;
import stemma.reading.Reading;
import stemma.story.Story;
import stemma.text.Span;

/**
 * Lists the lineage of each input's stories, and the pairs with a copied passage that it leaves
 * unrelated, so that people can judge it.
 *
 * <p>The list holds passages of the inputs: it belongs outside the project's folder.
 */
public final class LineageFindings {
  private static final int HEAD = 300;
  private static final int PASSAGE = 220;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Article> articles = new HashMap<>();

  private LineageFindings(Edition edition) {
    edition.readings().forEach(r -> articles.put(r.id(), r.article()));
  }

  /** Writes the list for inputs to a file. */
  public static void write(Path file, List<String> inputs) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String input : inputs) {
      List<Reading> readings = new ArrayList<>();
      Stemma stemma = Stemma.create();
      InputPages.each(
          Path.of(input),
          false,
          page -> stemma.extract(page).articles().forEach(a -> readings.add(stemma.read(a))));
      Edition edition = stemma.report(readings);
      LineageFindings findings = new LineageFindings(edition);
      edition.stories().forEach(story -> findings.list(story, edition.reuse()));
      lines.addAll(findings.lines);
    }
    Files.write(file, lines);
  }

  private void list(Story story, List<Reuse> reuse) {
    Lineage lineage = story.collation().lineage();
    if (story.collation().gathering().readings().size() < 2) {
      return;
    }
    lines.add("# story " + story.id() + ": " + lineage.independentOrigins() + " origins");
    Map<String, Integer> origins = new HashMap<>();
    for (Lineage.Origin origin : lineage.origins()) {
      int number = lineage.origins().indexOf(origin);
      origin.articles().forEach(a -> origins.put(a, number));
      lines.add(
          "  "
              + origin.kind()
              + " "
              + origin.name()
              + ": "
              + origin.articles().stream().map(this::name).toList());
    }
    for (Lineage.Edge edge : lineage.edges()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "## %s %s %s %s %.2f %s",
              name(edge.from()),
              edge.directed() ? "->" : "--",
              name(edge.to()),
              edge.relation(),
              edge.containment(),
              edge.evidence()));
      head(edge.from());
      head(edge.to());
      edge.passages().forEach(p -> passage(edge.from(), p.a(), edge.to(), p.b(), p.edits()));
    }
    for (Reuse pair : reuse) {
      Integer a = origins.get(pair.a());
      Integer b = origins.get(pair.b());
      if (a != null && b != null && !a.equals(b)) {
        lines.add(
            String.format(
                Locale.ROOT,
                "## unrelated %s %s shared %d, %.2f and %.2f",
                name(pair.a()),
                name(pair.b()),
                pair.shared(),
                pair.containmentA(),
                pair.containmentB()));
        head(pair.a());
        head(pair.b());
        pair.passages().forEach(p -> passage(pair.a(), p.a(), pair.b(), p.b(), p.edits()));
      }
    }
    lines.add("");
  }

  private String name(String id) {
    Article article = articles.get(id);
    String record = article.source().record();
    return record == null ? article.source().path() + "#" + article.ordinal() : record;
  }

  private void head(String id) {
    Article article = articles.get(id);
    lines.add(
        "  "
            + name(id)
            + " ["
            + article.outlet().name()
            + ", "
            + (article.published() == null ? "undated" : article.published().value())
            + ", "
            + (article.agency() == null ? "no agency" : article.agency().name())
            + ", "
            + article.text().length()
            + "] "
            + cut(article.text(), HEAD));
  }

  private void passage(String a, Span inA, String b, Span inB, int edits) {
    lines.add(
        "    " + inA + " " + edits + " edits: " + cut(inA.of(articles.get(a).text()), PASSAGE));
    if (edits > 0) {
      lines.add("    " + inB + ": " + cut(inB.of(articles.get(b).text()), PASSAGE));
    }
  }

  private static String cut(String text, int length) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= length
        ? line
        : line.substring(0, length / 2) + " … " + line.substring(line.length() - length / 2);
  }
}
