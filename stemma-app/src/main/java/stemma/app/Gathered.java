package stemma.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import stemma.Stemma;
import stemma.app.input.Inputs;
import stemma.app.input.PageSink;
import stemma.article.Article;
import stemma.article.Extraction;
import stemma.page.Page;
import stemma.page.Rejection;

/**
 * Reads inputs by several threads and hands on, in input order, what was made of each article.
 *
 * <p>An input that cannot be read is named on standard error with its reason and stops nothing
 * else; a page that makes the program fail counts as one that cannot be read.
 */
final class Gathered {
  private final Console console;
  private final InputOptions options;
  private final Progress progress;
  private int rejected;

  Gathered(Console console, InputOptions options, String doing) {
    this.console = console;
    this.options = options;
    this.progress = new Progress(console.err(), console.terminal(), doing);
  }

  /** What came of one page. */
  private record Outcome<T>(List<T> made, List<Rejection> rejections) {}

  /**
   * Hands on what the function makes of every article.
   *
   * @return how many inputs, or parts of them, could not be read
   */
  <T> int each(Stemma stemma, Function<Article, T> make, Consumer<T> taker)
      throws InterruptedException {
    try (Ordered<Outcome<T>> work =
        new Ordered<>(options.threads(), outcome -> take(outcome, taker))) {
      new Inputs(options.settings(), console.in())
          .read(
              options.inputs,
              new PageSink() {
                @Override
                public void page(Page page) throws InterruptedException {
                  work.give(made(stemma, page, make));
                }

                @Override
                public void rejected(Rejection rejection) throws InterruptedException {
                  work.give(() -> new Outcome<>(List.of(), List.of(rejection)));
                }
              });
      work.finish();
    }
    progress.clear();
    return rejected;
  }

  private <T> void take(Outcome<T> outcome, Consumer<T> taker) {
    for (Rejection rejection : outcome.rejections()) {
      rejected++;
      String record = rejection.record() == null ? "" : " (" + rejection.record() + ")";
      progress.say("stemma: " + rejection.path() + record + ": " + rejection.reason());
    }
    outcome.made().forEach(taker);
    progress.step();
  }

  private static <T> Callable<Outcome<T>> made(
      Stemma stemma, Page page, Function<Article, T> make) {
    return () -> {
      try {
        Extraction extraction = stemma.extract(page);
        List<T> made = new ArrayList<>();
        for (Article article : extraction.articles()) {
          made.add(make.apply(article));
        }
        return new Outcome<>(made, extraction.rejections());
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        String path = String.valueOf(page.source().path());
        String reason = "the program failed on this page: " + e;
        return new Outcome<>(
            List.of(), List.of(new Rejection(path, page.source().record(), reason)));
      }
    };
  }
}
