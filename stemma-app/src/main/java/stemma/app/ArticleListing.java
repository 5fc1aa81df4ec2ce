package stemma.app;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stemma.Stemma;
import stemma.article.Article;

/** What the commands that print article objects share: their inputs, and the form of the list. */
final class ArticleListing {
  @Mixin private InputOptions inputs = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "jsonl (default) or json.")
  private ArticleFormat format = ArticleFormat.jsonl;

  /**
   * Prints what the function makes of every article.
   *
   * @return the exit code
   */
  int print(Console console, String doing, Stemma stemma, Function<Article, String> make)
      throws IOException, InterruptedException {
    return print(console, doing, stemma, make, List::of, List::of);
  }

  /**
   * Prints the lines that two functions make of every article: one by several threads, one in input
   * order; and behind the last article those that are left to say.
   *
   * @return the exit code
   */
  <T> int print(
      Console console,
      String doing,
      Stemma stemma,
      Function<Article, T> make,
      Function<T, List<String>> inOrder,
      Supplier<List<String>> last)
      throws IOException, InterruptedException {
    ArticleLines lines = new ArticleLines(console.out(), format);
    int rejected =
        new Gathered(console, inputs, doing)
            .each(stemma, make, made -> inOrder.apply(made).forEach(lines::add));
    last.get().forEach(lines::add);
    lines.finish();
    return rejected == 0 ? 0 : 1;
  }
}
