package stemma.reading.quantities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.TokenizedText;
import stemma.language.WordIndex;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Mention;
import stemma.reading.Participant;
import stemma.reading.entities.Entities;
import stemma.text.Span;

/** Whom a clause tells of: the last one named before a place that a verb follows. */
public final class Subjects {
  private final TokenizedText tokens;
  private final Entities entities;
  private final QuantityLexicon lexicon;

  /** The subjects of a text. */
  public Subjects(TokenizedText tokens, Entities entities, QuantityLexicon lexicon) {
    this.tokens = tokens;
    this.entities = entities;
    this.lexicon = lexicon;
  }

  /** The one whom the clause around a token tells of, null when that is not clear. */
  public @Nullable Participant before(int token) {
    int from = tokens.start(tokens.sentenceStart(tokens.sentenceOf(token)));
    if (from >= tokens.start(token)) {
      return null;
    }
    List<Mention> mentions = entities.in(new Span(from, tokens.start(token)));
    for (int i = mentions.size() - 1; i >= 0; i--) {
      int next = tokens.tokenAt(mentions.get(i).span().end());
      if (next < token && isVerb(next)) {
        return Entities.participant(entities.entity(mentions.get(i).entity()));
      }
    }
    return null;
  }

  /** The body that a sentence begins with and tells of, null when it tells of none so. */
  public @Nullable Participant opening(int sentence) {
    if (sentence < 0) {
      return null;
    }
    Span span = tokens.sentence(sentence);
    for (Mention mention : entities.in(span)) {
      Entity entity = entities.entity(mention.entity());
      boolean opens = mention.span().start() - span.start() <= 4;
      int next = tokens.tokenAt(mention.span().end());
      return opens && entity.type() == EntityType.ORGANISATION && isVerb(next)
          ? Entities.participant(entity)
          : null;
    }
    return null;
  }

  /** Whether a token may be the verb of what was told before it, and no verb of saying. */
  private boolean isVerb(int token) {
    char first = tokens.text().charAt(tokens.start(token));
    if (!Character.isLowerCase(first)) {
      return false;
    }
    int word = lexicon.index().find(tokens.text(), tokens.start(token), tokens.end(token));
    if (word == WordIndex.UNKNOWN) {
      return tokens.text().charAt(tokens.end(token) - 1) != 'y';
    }
    return lexicon.words().mayBeVerb(word);
  }
}
