package stemma.bench.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stemma.bench.Measure;
import stemma.reading.Statement;
import stemma.reading.statements.StatementReader;

/** Whether statements are right as often as their confidence says. */
public final class ReliabilityMeasure implements Measure {
  private static final int STEPS = 10;

  @Override
  public String name() {
    return "attribution-reliability";
  }

  @Override
  public String title() {
    return "How many statements told with a confidence are right (content alike by half, right"
        + " source): share, in brackets how many were told.";
  }

  @Override
  public String input() {
    return "attribution/polnear-dev.jsonl";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    StatementReader reader = new StatementReader();
    int[] told = new int[STEPS];
    int[] right = new int[STEPS];
    double apart = 0;
    int all = 0;
    for (AnnotatedArticle article : AnnotatedArticle.read(data.resolve(input()))) {
      List<Statement> statements = AttributionMeasure.read(reader, article);
      List<Boolean> matched = new AttributionScore(article, statements).matched();
      for (int i = 0; i < statements.size(); i++) {
        double confidence = statements.get(i).confidence();
        int step = Math.min(STEPS - 1, (int) (confidence * STEPS));
        told[step]++;
        right[step] += matched.get(i) ? 1 : 0;
        apart += Math.pow(confidence - (matched.get(i) ? 1 : 0), 2);
        all++;
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      rows.add(
          new Row(
              String.format(Locale.ROOT, "%.1f–%.1f", step / 10.0, (step + 1) / 10.0),
              told[step] == 0
                  ? "(0)"
                  : String.format(
                      Locale.ROOT, "%.2f (%d)", (double) right[step] / told[step], told[step]),
              ""));
    }
    rows.add(new Row("Brier score", String.format(Locale.ROOT, "%.3f", apart / all), ""));
    return rows;
  }
}
