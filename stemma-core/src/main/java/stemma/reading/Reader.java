package stemma.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import stemma.article.Article;
import stemma.language.NameLexicon;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.english.EnglishNames;
import stemma.reading.entities.Antecedents;
import stemma.reading.entities.Entities;
import stemma.reading.entities.EntityReader;
import stemma.reading.entities.LearnedNames;
import stemma.reading.entities.ShapeNames;
import stemma.reading.entities.SpeakerResolver;
import stemma.reading.items.Items;
import stemma.reading.quantities.PlainQuantities;
import stemma.reading.quantities.QuantityReader;
import stemma.reading.statements.StatementReader;
import stemma.reading.times.TimeReader;
import stemma.reading.undertakings.UndertakingReader;
import stemma.text.Span;

/**
 * Reads an article: who said what, who is who, how many, when, and who undertakes to do what.
 *
 * <p><b>Guarantee.</b> The reading depends on the article alone. Immutable and safe to share.
 *
 * <p>An article in a language without resources has its statements in quotation marks, its names
 * and its numbers read by their shape, and its dates in forms that need few words; {@link
 * Reading#unread} says what is not read in it.
 */
public final class Reader {
  private final StatementReader statementReader = new StatementReader();
  private final Language english;
  private final QuantityReader quantityReader;
  private final UndertakingReader undertakingReader;

  /** What an article is read with in some language. */
  private record Language(
      ReadingLexicon lexicon, EntityReader entities, SpeakerResolver speakers, TimeReader times) {
    Language(ReadingLexicon lexicon, EntityReader entities, SpeakerResolver speakers) {
      this(lexicon, entities, speakers, new TimeReader(lexicon.times()));
    }
  }

  /** For languages without resources; loaded when the first such article comes. */
  private static final class Other {
    static final Language LANGUAGE =
        new Language(
            ReadingLexicon.other(),
            new EntityReader(
                new ShapeNames(NameLexicon.none()), NameLexicon.none(), Antecedents.english()),
            new SpeakerResolver(EnumSet.allOf(EntityType.class)));
    static final PlainQuantities QUANTITIES =
        new PlainQuantities(ReadingLexicon.other().quantities());
  }

  /** A reader with the resources that the library ships. */
  public Reader() {
    ReadingLexicon lexicon = ReadingLexicon.english();
    english =
        new Language(
            lexicon,
            new EntityReader(LearnedNames.english(), EnglishNames.lexicon(), Antecedents.english()),
            new SpeakerResolver());
    quantityReader = new QuantityReader(lexicon.quantities());
    undertakingReader = new UndertakingReader(lexicon.undertakings());
  }

  /** The reading of an article. */
  public Reading read(Article article) {
    boolean known = ReadingLexicon.knows(article.language());
    Language language = known ? english : Other.LANGUAGE;
    TokenizedText text = Tokenizer.of(article.language()).tokenize(article.text());
    List<Statement> statements = statementReader.read(article, text);
    Entities entities = language.entities.read(article, text, statements);
    List<Statement> spoken = language.speakers.resolve(article, text, statements, entities);
    Items items = language.lexicon.items(text, article.language());
    List<TimeExpression> times = language.times.read(article, items);
    return new Reading(
        article,
        sentences(text),
        entities.entities(),
        entities.mentions(),
        spoken,
        known ? quantityReader.read(items, entities, times) : Other.QUANTITIES.read(items, times),
        times,
        known ? undertakingReader.read(article, items, spoken, entities, times) : List.of());
  }

  private static List<Span> sentences(TokenizedText text) {
    List<Span> sentences = new ArrayList<>();
    for (int s = 0; s < text.sentences(); s++) {
      sentences.add(text.sentence(s));
    }
    return sentences;
  }
}
