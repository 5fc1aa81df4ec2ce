package stemma.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
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
import stemma.article.ArticleExtractor;
import stemma.page.Form;
import stemma.page.OriginMap;
import stemma.page.Page;
import stemma.page.Sidecar;
import stemma.page.Source;

/** HTML sample pages read, against the parser alone: {@code stemma-bench/run jmh Extraction}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
  private final ArticleExtractor extractor = new ArticleExtractor();
  private final List<Page> pages = new ArrayList<>();

  /** Reads the sample pages once. */
  @Setup
  public void read() throws IOException {
    Path folder = Path.of(System.getProperty("stemma.samples", "samples"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        String html = Files.readString(file, StandardCharsets.ISO_8859_1);
        Source source =
            new Source(file.toString(), null, null, "text/html", "utf-8", 1, "0".repeat(64));
        pages.add(new Page(source, Form.HTML, html, OriginMap.whole(html), Sidecar.NONE));
      }
    }
  }

  /** The parser, and the page's text. */
  @Benchmark
  public int parseAndText() {
    return pages.stream().mapToInt(page -> Jsoup.parse(page.content()).text().length()).sum();
  }

  /** The whole extraction. */
  @Benchmark
  public int extract() {
    return pages.stream().mapToInt(page -> extractor.extract(page).articles().size()).sum();
  }
}
