package stemma.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.WrittenArticle;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.english.EnglishNames;
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
    return article(text, null, "en");
  }

  /** An article whose paragraphs are the lines of a text. */
  public static Article article(String text, @Nullable String published, String language) {
    return WrittenArticle.of("a-0")
        .published(published)
        .language(language)
        .paragraphs(text)
        .article();
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
