package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Outlet;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.english.EnglishNames;
import stemma.page.Source;
import stemma.text.Span;

/** Articles of our own for tests of the reading. */
final class Readings {
  static final EntityReader ENGLISH =
      new EntityReader(LearnedNames.english(), EnglishNames.lexicon(), Antecedents.english());

  private Readings() {}

  /** An article whose paragraphs are the lines of a text. */
  static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      Span span = new Span(start, start + line.length());
      blocks.add(new Block(BlockKind.PARAGRAPH, span, span, null, null));
      start = span.end() + 1;
    }
    return article(text, blocks);
  }

  /** An article of some text, cut into blocks. */
  static Article article(String text, List<Block> blocks) {
    return new Article(
        "a-0",
        new Source("a", null, null, "text/plain", "utf-8", text.length(), "0".repeat(64)),
        0,
        null,
        null,
        new Outlet(null, null),
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        "en",
        null,
        List.of(),
        text,
        blocks,
        List.of());
  }

  /** The entities of a text, read without statements. */
  static Entities entities(String text) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    return ENGLISH.read(article(text), tokens, List.of());
  }

  /** A direct or indirect statement whose parts are the first places of some words. */
  static Statement statement(
      String id, StatementKind kind, String text, Span source, String content) {
    int at = text.indexOf(content);
    return new Statement(
        id,
        kind,
        List.of(source),
        List.of(),
        List.of(new Span(at, at + content.length())),
        null,
        0.9);
  }
}
