package stemma.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Outlet;
import stemma.bench.training.NameCorpora;
import stemma.page.Json;
import stemma.page.Source;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.text.Span;

/** Articles of PolNeAR with the attributions that people marked. */
public final class PolnearArticles {
  private PolnearArticles() {}

  /** An article and its attributions, in order of their first span. */
  public record Marked(Article article, List<Statement> statements) {}

  /** The articles of a part, by id. */
  public static Map<String, Marked> read(Path data, String part) throws IOException {
    Map<String, Marked> all = new LinkedHashMap<>();
    for (Json row : NameCorpora.lines(data.resolve("attribution/polnear-" + part + ".jsonl"))) {
      String id = row.string("id").orElseThrow();
      String text = row.string("text").orElseThrow();
      all.put(id, new Marked(article(id, text), statements(row, text)));
    }
    return all;
  }

  /** A text as an article: the first line its title, each further line a paragraph. */
  public static Article article(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        Span span = new Span(start, end);
        BlockKind kind = blocks.isEmpty() && end < 200 ? BlockKind.TITLE : BlockKind.PARAGRAPH;
        blocks.add(new Block(kind, span, span, null, null));
      }
      start = end + 1;
    }
    Source source =
        new Source(id, null, null, "text/plain", "utf-8", text.length(), "0".repeat(64));
    Outlet outlet = new Outlet(null, null);
    return new Article(
        id, source, 0, null, null, outlet, List.of(), null, List.of(), null, null, null, "en", null,
        List.of(), text, blocks, List.of());
  }

  private static List<Statement> statements(Json row, String text) {
    List<Statement> statements = new ArrayList<>();
    for (Json attribution : row.get("attributions").items()) {
      List<Span> content = spans(attribution.get("content"), text);
      if (!content.isEmpty()) {
        List<Span> source = spans(attribution.get("source"), text);
        List<Span> cue = spans(attribution.get("cue"), text);
        StatementKind kind = kind(content, text);
        statements.add(
            new Statement("s" + (statements.size() + 1), kind, source, cue, content, null, 1));
      }
    }
    return statements;
  }

  private static StatementKind kind(List<Span> content, String text) {
    char first = text.charAt(content.get(0).start());
    boolean opens = "\"\u201c'`\u2018".indexOf(first) >= 0;
    boolean marks =
        content.stream().anyMatch(s -> s.of(text).matches("(?s).*([\"\u201c\u201d]|''|``).*"));
    return opens ? StatementKind.DIRECT : marks ? StatementKind.MIXED : StatementKind.INDIRECT;
  }

  private static List<Span> spans(Json json, String text) {
    List<Span> spans = new ArrayList<>();
    for (Json pair : json.items()) {
      int start = text.offsetByCodePoints(0, pair.items().get(0).integer());
      int end = text.offsetByCodePoints(0, pair.items().get(1).integer());
      spans.add(new Span(start, end));
    }
    return spans;
  }
}
