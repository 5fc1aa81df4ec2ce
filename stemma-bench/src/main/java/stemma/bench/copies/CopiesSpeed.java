package stemma.bench.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stemma.article.Article;
import stemma.bench.Measure;
import stemma.collation.Collator;
import stemma.collation.Reuse;
import stemma.collation.ReuseIndex;
import stemma.collation.copies.CopyFinder;
import stemma.gathering.Gatherer;
import stemma.gathering.Gathering;
import stemma.reading.Reading;

/** CPU seconds of copies, gathering and collation over growing numbers of invented articles. */
public final class CopiesSpeed implements Measure {
  private static final int MOST = Integer.getInteger("stemma.articles", 10_000);

  @Override
  public String name() {
    return "copies-speed";
  }

  @Override
  public String title() {
    return "CPU seconds (all threads) over articles made by a generator, with known copies (up to"
        + " -Dstemma.articles=100000): copies"
        + " found and aligned; articles gathered; all gatherings collated. The last line's goals:"
        + " copies 60 s, all 10 minutes of wall clock.";
  }

  @Override
  public String input() {
    return ".";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    new CopyFinder().find(new InventedNews(1).articles(2_000));
    List<Row> rows = new ArrayList<>();
    for (int count : List.of(1_000, 3_000, 10_000, 30_000, 100_000)) {
      if (count <= MOST) {
        rows.add(new Row(count + " articles", take(count), count == 100_000 ? "60; 600" : ""));
      }
    }
    return rows;
  }

  private static String take(int count) {
    InventedNews news = new InventedNews(count);
    List<Article> articles = news.articles(count);
    long started = System.nanoTime();
    long start = ReuseMeasure.cpu();
    List<Reuse> reuse = new CopyFinder().find(articles);
    long copies = ReuseMeasure.cpu();
    List<Reading> readings = articles.stream().map(Documents::unread).toList();
    List<Gathering> gatherings = new Gatherer().gather(readings);
    long gathered = ReuseMeasure.cpu();
    ReuseIndex index = new ReuseIndex(reuse);
    Collator collator = new Collator();
    int origins =
        gatherings.parallelStream()
            .mapToInt(g -> collator.collate(g, index.among(g)).lineage().independentOrigins())
            .sum();
    long collated = ReuseMeasure.cpu();
    return String.format(
        Locale.ROOT,
        "copies %.1f s, gathering %.1f s, collation %.1f s; %.0f s of wall clock; %d derived texts,"
            + " %d pairs, %d gatherings, the largest of %d, %d origins",
        (copies - start) / 1e9,
        (gathered - copies) / 1e9,
        (collated - gathered) / 1e9,
        (System.nanoTime() - started) / 1e9,
        news.derived(),
        reuse.size(),
        gatherings.size(),
        gatherings.stream().mapToInt(g -> g.readings().size()).max().orElse(0),
        origins);
  }
}
