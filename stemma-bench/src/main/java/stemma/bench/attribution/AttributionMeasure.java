package stemma.bench.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Outlet;
import stemma.bench.Measure;
import stemma.language.Tokenizer;
import stemma.page.Source;
import stemma.reading.Statement;
import stemma.reading.statements.StatementReader;
import stemma.text.Span;

/** How well statements are found in articles whose attributions people marked. */
public final class AttributionMeasure implements Measure {
  private static final int DRAWS = 500;

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public String title() {
    return "Statements against attributions marked by people (PolNeAR, development part); F1 as "
        + "score_attribution.py, in brackets the 95% interval over articles.";
  }

  @Override
  public String input() {
    return "attribution/polnear-dev.jsonl";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    List<AnnotatedArticle> articles = AnnotatedArticle.read(data.resolve(input()));
    StatementReader reader = new StatementReader();
    List<AttributionScore> scores = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      scores.add(new AttributionScore(article, read(reader, article)));
    }
    return rows(scores);
  }

  /** The statements that a reader finds in an article. */
  static List<Statement> read(StatementReader reader, AnnotatedArticle article) {
    Span all = new Span(0, article.text().length());
    Source source =
        new Source(null, article.id(), null, "text/plain", "utf-8", all.length(), article.id());
    Article bare =
        new Article(
            article.id(),
            source,
            0,
            null,
            null,
            new Outlet(null, null),
            List.of(),
            null,
            List.of(),
            null,
            null,
            null,
            "en",
            null,
            List.of(),
            article.text(),
            List.of(new Block(BlockKind.PARAGRAPH, all, all, null, null)),
            List.of());
    return reader.read(bare, new Tokenizer().tokenize(article.text()));
  }

  /** The figures of some articles, each scored alone. */
  static List<Row> rows(List<AttributionScore> scores) {
    List<Row> rows = new ArrayList<>();
    String[][] figures = {
      {"attribution", "all", "72"},
      {"attribution", "direct", "94"},
      {"attribution", "mixed", "85"},
      {"attribution", "indirect", "63"},
      {"content overlap", "all", "88"},
      {"content exact", "all", "63"},
      {"source overlap", "all", "81"},
      {"source exact", "all", "76"},
      {"cue overlap", "all", ""},
      {"cue exact", "all", "70"}
    };
    AttributionScore score = new AttributionScore(scores);
    List<AttributionScore> draws = new ArrayList<>();
    Random random = new Random(7);
    for (int d = 0; d < DRAWS; d++) {
      draws.add(new AttributionScore(drawn(scores, random)));
    }
    for (String[] figure : figures) {
      double[] f1 = draws.stream().mapToDouble(d -> d.f1(figure[0], figure[1])).sorted().toArray();
      rows.add(
          new Row(
              figure[0] + ", " + figure[1],
              String.format(
                  Locale.ROOT,
                  "%.1f (%.1f–%.1f)",
                  score.f1(figure[0], figure[1]),
                  f1[DRAWS / 40],
                  f1[DRAWS - 1 - DRAWS / 40]),
              figure[2]));
    }
    return rows;
  }

  /** As many as there are, drawn with replacement. */
  private static List<AttributionScore> drawn(List<AttributionScore> scores, Random random) {
    return scores.stream().map(one -> scores.get(random.nextInt(scores.size()))).toList();
  }
}
