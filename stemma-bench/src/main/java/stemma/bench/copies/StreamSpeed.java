package stemma.bench.copies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import stemma.article.Article;
import stemma.bench.Measure;
import stemma.gathering.Arrival;
import stemma.gathering.GatheringStream;

/** CPU seconds and memory of growing numbers of invented articles that arrive one by one. */
public final class StreamSpeed implements Measure {
  private static final int MOST = Integer.getInteger("stemma.articles", 10_000);

  @Override
  public String name() {
    return "stream-speed";
  }

  @Override
  public String title() {
    return "CPU seconds (one thread) for articles made by a generator that arrive by date (up to"
        + " -Dstemma.articles=100000), the articles held at the end and what the stream keeps of"
        + " memory.";
  }

  @Override
  public String input() {
    return ".";
  }

  @Override
  public List<Row> take(Path data) {
    List<Row> rows = new ArrayList<>();
    take(2_000);
    for (int count : List.of(1_000, 3_000, 10_000, 30_000, 100_000)) {
      if (count <= MOST) {
        rows.add(new Row(count + " articles", take(count), ""));
      }
    }
    return rows;
  }

  private static String take(int count) {
    List<Article> articles = new ArrayList<>(new InventedNews(count).articles(count));
    articles.sort(Comparator.comparing((Article a) -> a.published().value()));
    long before = used();
    GatheringStream stream = new GatheringStream();
    long start = ReuseMeasure.cpu();
    int gatherings = 0;
    int mergers = 0;
    for (Article article : articles) {
      Arrival arrival = stream.add(Documents.unread(article));
      gatherings += arrival.reason().startsWith("alone") ? 1 : 0;
      mergers += arrival.merged().size() + arrival.settled().size();
    }
    mergers += stream.settle().size();
    double seconds = (ReuseMeasure.cpu() - start) / 1e9;
    long kept = used() - before;
    return String.format(
        Locale.ROOT,
        "%.1f s, %.2f ms an article; %d held, %.1f MB, %.1f kB each; %d gatherings, %d mergers",
        seconds,
        seconds * 1000 / count,
        stream.held(),
        kept / 1e6,
        kept / 1e3 / stream.held(),
        gatherings - mergers,
        mergers);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
