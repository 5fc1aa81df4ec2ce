package stemma.bench.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stemma.bench.Measure;
import stemma.reading.statements.StatementReader;

/** Whether statements are found as well when articles are set in other quotation marks. */
public final class MarkStyleMeasure implements Measure {
  @Override
  public String name() {
    return "attribution-marks";
  }

  @Override
  public String title() {
    return "The same articles as for attribution, their quotation marks set in other styles: F1 of"
        + " attribution, then content exact and source exact.";
  }

  @Override
  public String input() {
    return "attribution/polnear-dev.jsonl";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    List<AnnotatedArticle> articles = AnnotatedArticle.read(data.resolve(input()));
    StatementReader reader = new StatementReader();
    List<Row> rows = new ArrayList<>();
    for (MarkStyle style : MarkStyle.all()) {
      AttributionScore score =
          new AttributionScore(
              articles.stream()
                  .map(style::set)
                  .map(one -> new AttributionScore(one, AttributionMeasure.read(reader, one)))
                  .toList());
      rows.add(
          new Row(
              style.name(),
              String.format(
                  Locale.ROOT,
                  "%.1f; %.1f, %.1f",
                  score.f1("attribution", "all"),
                  score.f1("content exact", "all"),
                  score.f1("source exact", "all")),
              ""));
    }
    return rows;
  }
}
