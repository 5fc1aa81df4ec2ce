package stemma.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stemma.Stemma;
import stemma.app.input.Inputs;
import stemma.app.input.PageSink;
import stemma.article.Article;
import stemma.article.Extraction;
import stemma.page.Page;
import stemma.page.Rejection;
import stemma.page.Source;

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
  private record Outcome<T>(List<T> made, List<Rejection> rejections, @Nullable String note) {}

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
                  work.give(() -> new Outcome<>(List.of(), List.of(rejection), null));
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
    if (outcome.note() != null) {
      progress.say("stemma: " + outcome.note());
    }
    outcome.made().forEach(taker);
    progress.step();
  }

  private static <T> Outcome<T> refused(Source source, String reason) {
    Rejection rejection = new Rejection(String.valueOf(source.path()), source.record(), reason);
    return new Outcome<>(List.of(), List.of(rejection), null);
  }

  private static String named(Source source) {
    return source.path() + (source.record() == null ? "" : " (" + source.record() + ")");
  }

  /**
   * Whether a text is none: one character in twenty of its beginning is a control or unreadable.
   */
  private static boolean isBinary(String content) {
    int length = Math.min(content.length(), 1 << 14);
    int bad = 0;
    for (int i = 0; i < length; i++) {
      char c = content.charAt(i);
      boolean control = c < ' ' && !Character.isWhitespace(c);
      bad += control || c == '\uFFFD' || (c >= 0x7F && c < 0xA0) ? 1 : 0;
    }
    return length >= 64 && bad * 20 > length;
  }

  private static <T> Callable<Outcome<T>> made(
      Stemma stemma, Page page, Function<Article, T> make) {
    return () -> {
      Source source = page.source();
      if (isBinary(page.content())) {
        return refused(source, "this is no text: it holds too many characters that no text has");
      }
      try {
        Extraction extraction = stemma.extract(page);
        List<T> made = new ArrayList<>();
        for (Article article : extraction.articles()) {
          made.add(make.apply(article));
        }
        boolean nothing = made.isEmpty() && extraction.rejections().isEmpty();
        return new Outcome<>(
            made, extraction.rejections(), nothing ? named(source) + ": no article found" : null);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        return refused(source, "the program failed on this page: " + e);
      }
    };
  }
}
