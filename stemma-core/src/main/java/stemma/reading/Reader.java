package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.article.Article;
import stemma.language.NameLexicon;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.english.EnglishNames;
import stemma.text.Span;

/**
 * Reads an article: who said what, who is who, how many, when, and who undertakes to do what.
 *
 * <p><b>Guarantee.</b> The reading depends on the article alone. Immutable and safe to share.
 *
 * <p>An article in a language without resources has its names found by their shape.
 */
public final class Reader {
  private final Tokenizer tokenizer = new Tokenizer();
  private final StatementReader statements = new StatementReader();
  private final SpeakerResolver speakers = new SpeakerResolver();
  private final TimeReader timeReader = new TimeReader();
  private final QuantityReader quantityReader = new QuantityReader();
  private final UndertakingReader undertakingReader = new UndertakingReader();
  private final EntityReader english;
  private final EntityReader other;

  /** A reader with the resources that the library ships. */
  public Reader() {
    Antecedents antecedents = Antecedents.english();
    this.english = new EntityReader(LearnedNames.english(), EnglishNames.lexicon(), antecedents);
    NameLexicon none = NameLexicon.none();
    this.other = new EntityReader(new ShapeNames(none), none, antecedents);
  }

  /** The reading of an article. */
  public Reading read(Article article) {
    TokenizedText text = tokenizer.tokenize(article.text());
    List<Statement> statements = this.statements.read(article, text);
    EntityReader reader = isEnglish(article) ? english : other;
    Entities entities = reader.read(article, text, statements);
    List<Statement> spoken = speakers.resolve(article, text, statements, entities);
    Items items = Items.of(article, text);
    List<TimeExpression> times = timeReader.read(article, items);
    return new Reading(
        article,
        sentences(text),
        entities.entities(),
        entities.mentions(),
        spoken,
        quantityReader.read(article, items, entities, times),
        times,
        undertakingReader.read(article, items, spoken, entities, times));
  }

  private static boolean isEnglish(Article article) {
    return Optional.ofNullable(article.language()).map(tag -> tag.startsWith("en")).orElse(true);
  }

  private static List<Span> sentences(TokenizedText text) {
    List<Span> sentences = new ArrayList<>();
    for (int s = 0; s < text.sentences(); s++) {
      sentences.add(text.sentence(s));
    }
    return sentences;
  }
}
