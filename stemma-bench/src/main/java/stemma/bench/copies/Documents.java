package stemma.bench.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Moment;
import stemma.article.Outlet;
import stemma.page.Json;
import stemma.page.Source;
import stemma.reading.Reading;
import stemma.text.Span;

/** Articles taken straight from rows of text: each line that is not blank is a paragraph. */
public final class Documents {
  private Documents() {}

  /** The articles of a JSONL file. */
  static List<Article> read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      articles.add(of(Json.parse(line), true));
    }
    return articles;
  }

  /** The article of a row, with its date or that of its capture, or without. */
  static Article of(Json row, boolean dated) {
    return article(
        row.string("id").orElseThrow(),
        row.string("outlet").orElse(null),
        row.string("title").orElse(null),
        dated ? row.string("date").or(() -> row.string("captured")).orElse(null) : null,
        row.string("text").orElse(""));
  }

  /** An article of a text and what is known of it. */
  static Article article(
      String id,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String date,
      String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        Span span = new Span(start, end);
        blocks.add(new Block(BlockKind.PARAGRAPH, span, span, null, null));
      }
      start = end + 1;
    }
    return new Article(
        id,
        new Source(null, id, null, "application/json", "utf-8", text.length(), id),
        0,
        title,
        null,
        new Outlet(outlet, null),
        List.of(),
        null,
        List.of(),
        date == null ? null : new Moment(date, date.length() > 10 ? "minute" : "day", "metadata"),
        null,
        null,
        "en",
        null,
        List.of(),
        text,
        blocks,
        List.of());
  }

  /** The article with nothing read in it. */
  public static Reading unread(Article article) {
    return new Reading(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
