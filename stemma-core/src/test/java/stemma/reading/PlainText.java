package stemma.reading;

import java.util.List;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Moment;
import stemma.article.Outlet;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.english.EnglishNames;
import stemma.page.Source;
import stemma.text.Span;

/** Articles of one paragraph, for tests. */
final class PlainText {
  private static final EntityReader ENTITIES =
      new EntityReader(LearnedNames.english(), EnglishNames.lexicon(), Antecedents.english());

  private static final ReadingLexicon ENGLISH = ReadingLexicon.english();
  static final String PUBLISHED = "2025-02-04";

  private PlainText() {}

  static Article article(String text, String published) {
    return article(text, published, "en");
  }

  static Article article(String text, String published, String language) {
    Source source = new Source(null, null, null, "text/plain", "utf-8", 0, "0".repeat(64));
    Span whole = new Span(0, text.length());
    return new Article(
        "0-0",
        source,
        0,
        null,
        null,
        new Outlet(null, null),
        List.of(),
        null,
        List.of(),
        published.isEmpty() ? null : new Moment(published, "day", "option"),
        null,
        null,
        language,
        null,
        List.of(),
        text,
        List.of(new Block(BlockKind.PARAGRAPH, whole, whole, null, null)),
        List.of());
  }

  static List<TimeExpression> times(String text) {
    return times(text, PUBLISHED);
  }

  static List<TimeExpression> times(String text, String published) {
    return times(article(text, published));
  }

  /** The times of an article, read in its language. */
  static List<TimeExpression> times(Article article) {
    ReadingLexicon lexicon = ReadingLexicon.of(article.language());
    Items items = lexicon.items(new Tokenizer().tokenize(article.text()));
    return new TimeReader(lexicon.times()).read(article, items);
  }

  static List<Quantity> quantities(String text) {
    Article article = article(text, PUBLISHED);
    TokenizedText tokens = new Tokenizer().tokenize(text);
    Entities entities = ENTITIES.read(article, tokens, List.of());
    return new QuantityReader(ENGLISH.quantities())
        .read(ENGLISH.items(tokens), entities, times(article));
  }

  static List<Undertaking> undertakings(String text) {
    Article article = article(text, PUBLISHED);
    TokenizedText tokens = new Tokenizer().tokenize(text);
    Entities entities = ENTITIES.read(article, tokens, List.of());
    return new UndertakingReader(ENGLISH.undertakings())
        .read(article, ENGLISH.items(tokens), List.of(), entities, times(article));
  }
}
