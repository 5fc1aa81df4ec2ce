package stemma.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stemma.Stemma;
import stemma.edition.JsonEdition;

/** {@code stemma read}: article objects with their readings. */
@Command(
    name = "read",
    description =
        "Reads each article: who said what, who is who, how many, when, and who undertakes what.",
    footer = {
      "",
      "Examples:",
      "  stemma read article.html                     one article object a line",
      "  stemma read pages/ --format json > all.json  a JSON array",
      "  stemma read collection.jsonl.gz              rows with `text` or `html`",
      "  curl -s URL | stemma read - --url URL        one page from standard input"
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private ArticleListing articles = new ArticleListing();

  private final Console console;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Stemma stemma = Stemma.create();
    JsonEdition json = new JsonEdition(Version.NAME);
    return articles.print(
        console, "pages read", stemma, article -> json.reading(stemma.read(article)));
  }
}
