package stemma.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stemma.Stemma;
import stemma.edition.JsonEdition;

/** {@code stemma extract}: article objects without their readings. */
@Command(
    name = "extract",
    description =
        "Finds each article: text, fields, and what stood around it. No reading: the fast path.",
    footer = {
      "",
      "Examples:",
      "  stemma extract page.html",
      "  stemma extract crawl.warc.gz > articles.jsonl   any size, in constant memory",
      "  stemma extract scraped.jsonl --clean            rows whose `text` holds page furniture"
    })
final class ExtractCommand implements Callable<Integer> {
  @Mixin private ArticleListing articles = new ArticleListing();

  private final Console console;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    JsonEdition json = new JsonEdition(Version.NAME);
    return articles.print(console, "pages extracted", Stemma.create(), json::article);
  }
}
