package stemma.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Aside;
import stemma.article.AsideKind;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Moment;
import stemma.article.Outlet;
import stemma.page.Source;
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
  private final String id;
  private final String outlet;
  private final @Nullable String published;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Undertaking> undertakings = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();

  ArticleBuilder(String id, String outlet, @Nullable String published) {
    this.id = id;
    this.outlet = outlet;
    this.published = published;
  }

  ArticleBuilder block(BlockKind kind, String content) {
    if (text.length() > 0) {
      text.append('\n');
    }
    Span span = new Span(text.length(), text.length() + content.length());
    text.append(content);
    blocks.add(new Block(kind, span, span, null, null));
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
    asides.add(new Aside(kind, content, new Span(0, content.length())));
    return this;
  }

  /** The first place of some words. */
  Span place(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  Reading read() {
    List<Span> sentences = blocks.stream().map(Block::span).toList();
    return new Reading(
        article(), sentences, List.of(), List.of(), statements, quantities, times, undertakings);
  }

  private Article article() {
    String title =
        blocks.stream()
            .filter(block -> block.kind() == BlockKind.TITLE)
            .map(block -> block.span().of(text.toString()))
            .findFirst()
            .orElse(null);
    return new Article(
        id,
        new Source(
            outlet + ".txt", null, null, "text/plain", "utf-8", text.length(), "0".repeat(64)),
        0,
        title,
        null,
        new Outlet(outlet, null),
        List.of(),
        null,
        List.of(),
        published == null ? null : new Moment(published, "minute", "page"),
        null,
        null,
        "en",
        null,
        List.of(),
        text.toString(),
        blocks,
        asides);
  }
}
