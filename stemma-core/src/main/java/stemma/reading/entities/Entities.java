package stemma.reading.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.language.NameLexicon;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Mention;
import stemma.reading.MentionForm;
import stemma.reading.Participant;
import stemma.text.Span;

/**
 * Who and what an article names, and where it refers to them.
 *
 * <p>Immutable. Spans count UTF-16 code units of the article's text.
 */
public final class Entities {
  private final List<Entity> entities;
  private final List<Mention> mentions;
  private final Map<String, Entity> byId = new HashMap<>();
  private final Words words;
  private final boolean[] inName;

  Entities(List<Entity> entities, List<Mention> mentions, Words words) {
    this.entities = List.copyOf(entities);
    this.mentions = List.copyOf(mentions);
    this.words = words;
    this.entities.forEach(entity -> byId.put(entity.id(), entity));
    this.inName = new boolean[words.size];
    for (Mention mention : this.mentions) {
      if (mention.form() == MentionForm.NAME) {
        int from = words.text.tokenAt(mention.span().start());
        for (int t = from; t < words.size && words.text.end(t) <= mention.span().end(); t++) {
          inName[t] = true;
        }
      }
    }
  }

  /** The entities, in order of their first mention. */
  public List<Entity> entities() {
    return entities;
  }

  /** The mentions, in reading order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The entity with an id. @throws IllegalArgumentException if there is none */
  public Entity entity(String id) {
    Entity entity = byId.get(id);
    if (entity == null) {
      throw new IllegalArgumentException("no entity has the id " + id);
    }
    return entity;
  }

  /** The entity that a place refers to: that of the longest mention which overlaps it. */
  public Optional<Entity> at(Span place) {
    Mention best = null;
    int most = 0;
    for (int i = first(place);
        i < mentions.size() && mentions.get(i).span().start() < place.end();
        i++) {
      Mention mention = mentions.get(i);
      int shared =
          Math.min(place.end(), mention.span().end())
              - Math.max(place.start(), mention.span().start());
      if (shared > most) {
        most = shared;
        best = mention;
      }
    }
    return best == null ? Optional.empty() : Optional.of(entity(best.entity()));
  }

  /** The mentions that lie in a place, in reading order. */
  public List<Mention> in(Span place) {
    return mentions.subList(first(place), mentions.size()).stream()
        .takeWhile(mention -> mention.span().start() < place.end())
        .filter(mention -> place.contains(mention.span()))
        .toList();
  }

  /** Index of a mention from which on all that overlap a place are found. */
  private int first(Span place) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // a phrase may hold further mentions, so step back over those that may still reach the place
    return Math.max(0, low - 3);
  }

  /**
   * The one that a noun phrase refers to: what its head refers to, not what is named in passing
   * ({@code a spokesman for the port} is not the port).
   */
  public Optional<Participant> participant(Span phrase) {
    return NounPhrase.head(words, phrase, token -> token < words.size && inName[token])
        .flatMap(this::referent);
  }

  /** The participant of the mention that ends where a phrase's head ends. */
  private Optional<Participant> referent(NounPhrase phrase) {
    for (int i = first(phrase.core());
        i < mentions.size() && mentions.get(i).span().start() < phrase.core().end();
        i++) {
      Mention mention = mentions.get(i);
      if (mention.span().end() == phrase.core().end()
          && mention.span().end() > phrase.core().start()) {
        return Optional.of(participant(entity(mention.entity())));
      }
    }
    return phrase.apposition().flatMap(this::referentOf);
  }

  private Optional<Participant> referentOf(Span apposition) {
    for (Mention mention : in(apposition)) {
      Entity entity = entity(mention.entity());
      boolean opens = mention.span().start() - apposition.start() <= 1 + TITLE;
      boolean whole = mention.span().length() >= apposition.length() - MARKS;
      if (mention.form() == MentionForm.NAME && entity.type() == EntityType.PERSON) {
        return opens ? Optional.of(participant(entity)) : Optional.empty();
      }
      if (whole && entity.type() == EntityType.ORGANISATION) {
        return Optional.of(participant(entity));
      }
    }
    return Optional.empty();
  }

  /** Characters that titles may take before a name in apposition. */
  private static final int TITLE = 24;

  /** Characters around a body's name that is the whole of an apposition: a blank, a comma. */
  private static final int MARKS = 2;

  /** An entity as a participant. */
  public static Participant participant(Entity entity) {
    return new Participant(entity.id(), entity.name());
  }

  /** Whether a word is a pronoun for the one who speaks. */
  boolean isFirstPerson(Span place) {
    int token = words.text.tokenAt(place.start());
    return words.is(token, NameLexicon.I) && words.text.end(token) >= place.end();
  }
}
