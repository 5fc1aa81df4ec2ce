package stemma.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;
import stemma.article.ArticleExtractor;
import stemma.bench.ExtractionPages;
import stemma.bench.Measure;
import stemma.markup.HtmlParser;
import stemma.page.Page;

/**
 * How fast HTML pages become articles against jsoup's parse and text of the same pages: one thread,
 * steady state, its CPU time, the two in turn within one run, the best of several rounds each.
 */
public final class ExtractionSpeed implements Measure {
  private static final int ROUNDS = 8;
  private static final double GOAL = 0.5;

  @Override
  public String name() {
    return "extraction-speed";
  }

  @Override
  public String title() {
    return "HTML pages to articles, decoded text to fields and blocks, against jsoup's parse and text"
        + " of the same pages in the same run: one thread, its CPU time, best of "
        + ROUNDS
        + " rounds.";
  }

  @Override
  public String input() {
    return "extraction/trafilatura/eval.json";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    List<Page> pages = ExtractionPages.pages(data);
    ArticleExtractor extractor = new ArticleExtractor();
    double jsoup = Double.MAX_VALUE;
    double parse = Double.MAX_VALUE;
    double extract = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      jsoup = Math.min(jsoup, seconds(pages, p -> Jsoup.parse(p.content()).text().length()));
      parse = Math.min(parse, seconds(pages, p -> HtmlParser.parse(p.content()).size()));
      extract = Math.min(extract, seconds(pages, p -> extractor.extract(p).articles().size()));
    }
    return List.of(
        new Row("jsoup parse and text, pages a CPU second", rate(pages, jsoup), ""),
        new Row("our parse alone", rate(pages, parse), ""),
        new Row("page to article", rate(pages, extract), ""),
        new Row(
            "page to article, speed against jsoup's parse and text",
            String.format(Locale.ROOT, "%.2f", jsoup / extract),
            "≥ " + GOAL));
  }

  private static String rate(List<Page> pages, double seconds) {
    return String.format(Locale.ROOT, "%,.0f", pages.size() / seconds);
  }

  private static double seconds(List<Page> pages, ToIntFunction<Page> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int sum = 0;
    for (Page page : pages) {
      sum += work.applyAsInt(page);
    }
    if (sum < 0) {
      throw new IllegalStateException("counted below zero");
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
