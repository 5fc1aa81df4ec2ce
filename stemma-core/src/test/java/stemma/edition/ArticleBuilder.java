package stemma.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.AsideKind;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.WrittenArticle;
import stemma.reading.Act;
import stemma.reading.Modifier;
import stemma.reading.Participant;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.reading.TimeExpression;
import stemma.reading.TimeType;
import stemma.reading.Undertaking;
import stemma.text.Span;

/** Makes a reading by hand: blocks of text, and what is read in them named by its words. */
final class ArticleBuilder {
  private final WrittenArticle article;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Undertaking> undertakings = new ArrayList<>();

  ArticleBuilder(String id, String outlet, @Nullable String published) {
    this.article = WrittenArticle.of(id).outlet(outlet).published(published);
  }

  ArticleBuilder block(BlockKind kind, String content) {
    if (kind == BlockKind.TITLE) {
      article.title(content);
    }
    article.block(kind, content);
    return this;
  }

  ArticleBuilder paragraph(String content) {
    return block(BlockKind.PARAGRAPH, content);
  }

  ArticleBuilder says(String speaker, String source, String cue, String content) {
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            StatementKind.DIRECT,
            List.of(place(source)),
            List.of(place(cue)),
            List.of(place(content)),
            new Participant(null, speaker),
            0.9));
    return this;
  }

  ArticleBuilder counts(String words, String value, String unit, Modifier modifier) {
    BigDecimal number = new BigDecimal(value);
    quantities.add(new Quantity(place(words), number, null, unit, null, modifier, List.of(), null));
    return this;
  }

  ArticleBuilder dates(String words, String value) {
    times.add(new TimeExpression(place(words), TimeType.DATE, value));
    return this;
  }

  ArticleBuilder undertakes(String party, Act act, String cue, String action, String condition) {
    undertakings.add(
        new Undertaking(
            "u" + (undertakings.size() + 1),
            new Participant(null, party),
            act,
            List.of(place(cue)),
            List.of(place(action)),
            null,
            List.of(List.of(place(condition))),
            List.of(),
            null,
            0.8));
    return this;
  }

  ArticleBuilder aside(AsideKind kind, String content) {
    article.aside(kind, content);
    return this;
  }

  /** The first place of some words. */
  Span place(String words) {
    return article.place(words);
  }

  Reading read() {
    List<Span> sentences = article.blocks().stream().map(Block::span).toList();
    return new Reading(
        article.article(),
        sentences,
        List.of(),
        List.of(),
        statements,
        quantities,
        times,
        undertakings);
  }
}
