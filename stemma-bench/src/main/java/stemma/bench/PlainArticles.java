package stemma.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Moment;
import stemma.article.Outlet;
import stemma.page.Source;
import stemma.text.Span;

/** Articles that are nothing but a text, for measures whose data are texts. */
final class PlainArticles {
  private PlainArticles() {}

  /** An English article whose every line is a paragraph. */
  static Article of(String id, String text, @Nullable String published) {
    Source source =
        new Source(
            null,
            id,
            null,
            "text/plain",
            "utf-8",
            text.getBytes(StandardCharsets.UTF_8).length,
            "0".repeat(64));
    Moment moment = published == null ? null : new Moment(published, "day", "sidecar");
    return new Article(
        id,
        source,
        0,
        null,
        null,
        new Outlet(null, null),
        List.of(),
        null,
        List.of(),
        moment,
        null,
        null,
        "en",
        null,
        List.of(),
        text,
        blocks(text),
        List.of());
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        Span span = new Span(start, end);
        blocks.add(new Block(BlockKind.PARAGRAPH, span, span, null, null));
      }
      start = end + 1;
    }
    return blocks;
  }
}
