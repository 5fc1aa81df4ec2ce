package stemma.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import stemma.Stemma;
import stemma.app.input.InputSettings;
import stemma.app.input.Inputs;
import stemma.app.input.PageSink;
import stemma.article.Article;
import stemma.collation.copies.CopyFinder;
import stemma.gathering.Gatherer;
import stemma.page.Page;
import stemma.page.Rejection;
import stemma.reading.Reading;

/**
 * Articles and megabytes per CPU second, by stage, on one thread: each stage runs over the same
 * material until a second has passed at least twice, and the fastest run counts. CPU time and
 * allocation are the working thread's own.
 */
public final class Throughput {
  private static final int RUNS = 4;

  private final Stemma stemma = Stemma.create();
  private final Path data;
  private final PrintStream out;

  /**
   * A measurement.
   *
   * @param data the data folder
   * @param out where the table is printed
   */
  public Throughput(Path data, PrintStream out) {
    this.data = data;
    this.out = out;
  }

  /** Takes the measurement and prints it as a Markdown table. */
  public void run() throws IOException, InterruptedException {
    out.println("| stage | material | items | items / CPU s | MB / CPU s | KB allocated / item |");
    out.println("|---|---|---|---|---|---|");
    List<Page> html = pages(data.resolve("metadata"));
    html.addAll(pages(data.resolve("extraction/trafilatura/html")).stream().limit(300).toList());
    long htmlBytes = html.stream().mapToLong(page -> page.source().bytes()).sum();
    row(
        "page → article",
        "HTML pages",
        html.size(),
        htmlBytes,
        () -> html.stream().mapToInt(p -> stemma.extract(p).articles().size()).sum());
    List<Article> articles = articles(data.resolve("attribution/polnear-dev.jsonl"));
    long text = articles.stream().mapToLong(article -> bytes(article.text())).sum();
    row(
        "article → reading",
        "articles of 700 words",
        articles.size(),
        text,
        () -> articles.stream().mapToInt(a -> stemma.read(a).statements().size()).sum());
    List<Article> stories = articles(data.resolve("stories/galaxy-dev.jsonl"));
    List<Reading> readings = stories.stream().map(stemma::read).toList();
    long size = stories.stream().mapToLong(article -> bytes(article.text())).sum();
    row(
        "reading → gathering",
        "320 articles, 99 events",
        stories.size(),
        size,
        () -> new Gatherer().gather(readings).size());
    row(
        "articles → reuse",
        "the same",
        stories.size(),
        size,
        () -> new CopyFinder().find(stories).size());
    row(
        "readings → edition",
        "the same",
        stories.size(),
        size,
        () -> stemma.report(readings).stories().size());
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private void row(String stage, String material, int items, long bytes, Supplier<Integer> work) {
    double best = Double.MAX_VALUE;
    double allocated = 0;
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int run = 0; run < RUNS; run++) {
      long memory = threads.getCurrentThreadAllocatedBytes();
      long start = threads.getCurrentThreadCpuTime();
      if (work.get() < 0) {
        throw new IllegalStateException("counted below zero");
      }
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e9);
      allocated = (threads.getCurrentThreadAllocatedBytes() - memory) / 1024.0 / items;
    }
    out.printf(
        Locale.ROOT,
        "| %s | %s | %,d | %,.0f | %,.1f | %,.0f |%n",
        stage,
        material,
        items,
        items / best,
        bytes / 1e6 / best,
        allocated);
  }

  private List<Article> articles(Path file) throws IOException, InterruptedException {
    return pages(file).stream().flatMap(page -> stemma.extract(page).articles().stream()).toList();
  }

  private static List<Page> pages(Path input) throws IOException, InterruptedException {
    List<Page> pages = new ArrayList<>();
    if (!Files.exists(input)) {
      throw new IOException("the material is absent: " + input);
    }
    InputSettings settings = new InputSettings(null, null, false, InputSettings.LARGEST);
    new Inputs(settings, System.in)
        .read(
            List.of(input.toString()),
            new PageSink() {
              @Override
              public void page(Page page) {
                pages.add(page);
              }

              @Override
              public void rejected(Rejection rejection) {
                // a file of another kind beside the pages
              }
            });
    return pages;
  }
}
