package stemma.collation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.BlockKind;
import stemma.article.WrittenArticle;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.reading.Act;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Mention;
import stemma.reading.MentionForm;
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

/**
 * A reading written by hand for a test: paragraphs, then what they say, each thing named by the
 * words that it stands in.
 */
public final class Draft {
  private final WrittenArticle article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Undertaking> undertakings = new ArrayList<>();

  private Draft(String id, String published) {
    this.article = WrittenArticle.of(id).title("On " + id).outlet(id).published(published);
  }

  /** An article published on a day. */
  public static Draft of(String id, String published) {
    return new Draft(id, published);
  }

  /** Adds a paragraph. */
  public Draft paragraph(String words) {
    article.block(BlockKind.PARAGRAPH, words);
    return this;
  }

  /** Adds a post, which is a direct statement of its author. */
  public Draft post(String author, String day, String words) {
    article.block(BlockKind.POST, words, author, day);
    Span span = article.place(words);
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            StatementKind.DIRECT,
            List.of(),
            List.of(),
            List.of(span),
            someone(author, null),
            1));
    return this;
  }

  /** Adds a direct or mixed statement, told by its quotation marks. */
  public Draft said(@Nullable String speaker, String source, String cue, String... content) {
    boolean wholly =
        Arrays.stream(content).allMatch(part -> part.startsWith("“") || part.startsWith("‘"));
    boolean partly =
        Arrays.stream(content).anyMatch(part -> part.contains("“") || part.contains("‘"));
    StatementKind kind =
        wholly ? StatementKind.DIRECT : partly ? StatementKind.MIXED : StatementKind.INDIRECT;
    List<Span> spans = Arrays.stream(content).map(article::place).toList();
    Span at = source.isEmpty() ? null : near(source, spans.get(0));
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            kind,
            at == null ? List.of() : List.of(at),
            cue.isEmpty() ? List.of() : List.of(near(cue, spans.get(0))),
            spans,
            speaker == null ? null : someone(speaker, at),
            1));
    return this;
  }

  /** Adds a number of things. */
  public Draft counted(String words, String value, String unit, Modifier modifier, String of) {
    quantities.add(
        new Quantity(
            article.place(words),
            new BigDecimal(value),
            null,
            unit,
            null,
            modifier,
            of.isEmpty() ? List.of() : List.of(near(of, article.place(words))),
            null));
    return this;
  }

  /** Adds a date. */
  public Draft date(String words, String value) {
    times.add(new TimeExpression(article.place(words), TimeType.DATE, value));
    return this;
  }

  /** Adds an undertaking. */
  public Draft undertakes(
      @Nullable String party, Act act, String cue, String action, List<String> conditions) {
    undertakings.add(
        new Undertaking(
            "u" + (undertakings.size() + 1),
            party == null ? null : someone(party, null),
            act,
            List.of(near(cue, article.place(action))),
            List.of(article.place(action)),
            null,
            conditions.stream().map(condition -> List.of(article.place(condition))).toList(),
            List.of(),
            null,
            1));
    return this;
  }

  /** Adds a person with what the article calls them. */
  public Draft described(String name, String description) {
    String id = "e" + (entities.size() + 1);
    entities.add(new Entity(id, EntityType.PERSON, name, List.of(), List.of(description)));
    mentions.add(new Mention(article.place(name), id, MentionForm.NAME));
    return this;
  }

  private Participant someone(String name, @Nullable Span source) {
    Entity known = entities.stream().filter(e -> e.name().equals(name)).findFirst().orElse(null);
    if (known == null) {
      known =
          new Entity("e" + (entities.size() + 1), EntityType.PERSON, name, List.of(), List.of());
      entities.add(known);
    }
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (source != null && source.of(article.text()).contains(last)) {
      mentions.add(new Mention(source, known.id(), MentionForm.NAME));
    }
    return new Participant(known.id(), name);
  }

  private Span near(String words, Span place) {
    String text = article.text();
    int paragraph = text.lastIndexOf('\n', place.start()) + 1;
    int at = text.indexOf(words, paragraph);
    return at < 0 ? article.place(words) : new Span(at, at + words.length());
  }

  /** The reading. */
  public Reading reading() {
    TokenizedText tokens = new Tokenizer().tokenize(article.text());
    List<Span> sentences = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      sentences.add(tokens.sentence(s));
    }
    return new Reading(
        article.article(),
        sentences,
        entities,
        mentions,
        statements,
        quantities,
        times,
        undertakings);
  }
}
