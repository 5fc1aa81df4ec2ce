package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Moment;
import stemma.article.Outlet;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.english.EnglishNames;
import stemma.page.Source;
import stemma.reading.entities.Antecedents;
import stemma.reading.entities.Entities;
import stemma.reading.entities.EntityReader;
import stemma.reading.entities.LearnedNames;
import stemma.reading.items.Items;
import stemma.reading.quantities.QuantityReader;
import stemma.reading.times.TimeReader;
import stemma.reading.undertakings.UndertakingReader;
import stemma.text.Span;

/** Articles of our own for tests of the reading, and what its parts find in them. */
public final class Readings {
  /** Who and what English texts name. */
  public static final EntityReader ENTITIES =
      new EntityReader(LearnedNames.english(), EnglishNames.lexicon(), Antecedents.english());

  /** The day of publication, a Tuesday, where a test does not give another. */
  public static final String PUBLISHED = "2025-02-04";

  private static final Reader READER = new Reader();
  private static final ReadingLexicon ENGLISH = ReadingLexicon.english();

  private Readings() {}

  /** An article in English without a date, whose paragraphs are the lines of a text. */
  public static Article article(String text) {
    return article(text, paragraphs(text));
  }

  /** An article in English without a date, cut into blocks. */
  public static Article article(String text, List<Block> blocks) {
    return article(text, blocks, null, "en");
  }

  /** An article whose paragraphs are the lines of a text. */
  public static Article article(String text, @Nullable String published, String language) {
    return article(text, paragraphs(text), published, language);
  }

  private static Article article(
      String text, List<Block> blocks, @Nullable String published, String language) {
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
        published == null ? null : new Moment(published, "day", "option"),
        null,
        null,
        language,
        null,
        List.of(),
        text,
        blocks,
        List.of());
  }

  private static List<Block> paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      Span span = new Span(start, start + line.length());
      blocks.add(new Block(BlockKind.PARAGRAPH, span, span, null, null));
      start = span.end() + 1;
    }
    return blocks;
  }

  /** A statement whose content is the first place of some words. */
  public static Statement statement(
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

  /** The whole reading of a text. */
  public static Reading reading(String text) {
    return READER.read(article(text, PUBLISHED, "en"));
  }

  /** The entities of a text, read without statements. */
  public static Entities entities(String text) {
    return ENTITIES.read(article(text), new Tokenizer().tokenize(text), List.of());
  }

  /** The times of a text. */
  public static List<TimeExpression> times(String text) {
    return times(article(text, PUBLISHED, "en"));
  }

  /** The times of an article, read in its language. */
  public static List<TimeExpression> times(Article article) {
    ReadingLexicon lexicon = ReadingLexicon.of(article.language());
    Items items = lexicon.items(tokens(article), article.language());
    return new TimeReader(lexicon.times()).read(article, items);
  }

  private static TokenizedText tokens(Article article) {
    return Tokenizer.of(article.language()).tokenize(article.text());
  }

  /** The quantities of a text. */
  public static List<Quantity> quantities(String text) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    return new QuantityReader(ENGLISH.quantities())
        .read(ENGLISH.items(tokens, "en"), entities(text), times(text));
  }

  /** The undertakings of a text, read without statements. */
  public static List<Undertaking> undertakings(String text) {
    Article article = article(text, PUBLISHED, "en");
    Items items = ENGLISH.items(new Tokenizer().tokenize(text), "en");
    return new UndertakingReader(ENGLISH.undertakings())
        .read(article, items, List.of(), entities(text), times(article));
  }
}
