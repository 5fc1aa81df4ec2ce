package stemma.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import stemma.Stemma;
import stemma.app.input.InputSettings;
import stemma.app.input.Inputs;
import stemma.app.input.PageSink;
import stemma.article.Article;
import stemma.edition.Edition;
import stemma.page.Page;
import stemma.page.Rejection;
import stemma.reading.Reading;

/** Each stage over all sample pages: {@code stemma-bench/run jmh StageBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
  private final Stemma stemma = Stemma.create();
  private final List<Page> pages = new ArrayList<>();
  private List<Article> articles = List.of();
  private List<Reading> readings = List.of();

  /** Reads the samples once. */
  @Setup
  public void read() throws InterruptedException {
    InputSettings settings = new InputSettings(null, null, false, InputSettings.LARGEST);
    new Inputs(settings, System.in)
        .read(
            List.of(System.getProperty("stemma.samples", "samples")),
            new PageSink() {
              @Override
              public void page(Page page) {
                pages.add(page);
              }

              @Override
              public void rejected(Rejection rejection) {
                throw new IllegalStateException(rejection.toString());
              }
            });
    articles = pages.stream().flatMap(page -> stemma.extract(page).articles().stream()).toList();
    readings = articles.stream().map(stemma::read).toList();
  }

  /** Page to article. */
  @Benchmark
  public int extract() {
    return pages.stream().mapToInt(page -> stemma.extract(page).articles().size()).sum();
  }

  /** Article to reading. */
  @Benchmark
  public int reading() {
    return articles.stream().mapToInt(article -> stemma.read(article).statements().size()).sum();
  }

  /** Readings to edition. */
  @Benchmark
  public Edition report() {
    return stemma.report(readings);
  }
}
