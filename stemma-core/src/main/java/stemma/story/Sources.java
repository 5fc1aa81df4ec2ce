package stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.article.Moment;
import stemma.collation.Collation;
import stemma.collation.Lineage;
import stemma.collation.utterances.Speakers;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Participant;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.text.Span;

/** The articles of a story, looked up: readings, origins, days, names. */
final class Sources {
  /** Characters beside a place that are looked at in a sentence without end. */
  private static final int LONG = 600;

  private final List<Reading> readings;
  private final Map<String, Reading> byId = new HashMap<>();
  private final Map<String, Integer> originOf = new HashMap<>();
  private final Map<String, Map<String, Entity>> entities = new HashMap<>();
  private final Speakers speakers;
  private final Rarity rarity;
  private final Counterparts counterparts;

  Sources(Collation collation) {
    this.readings =
        collation.gathering().readings().stream()
            .sorted(Comparator.comparing(Reading::id))
            .toList();
    List<Lineage.Origin> origins = collation.lineage().origins();
    for (int i = 0; i < origins.size(); i++) {
      for (String article : origins.get(i).articles()) {
        originOf.putIfAbsent(article, i);
      }
    }
    List<String> names = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (Reading reading : readings) {
      byId.put(reading.id(), reading);
      Map<String, Entity> own = new HashMap<>();
      for (Entity entity : reading.entities()) {
        own.put(entity.id(), entity);
        if (entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANISATION) {
          names.add(entity.name());
          places.merge(entity.name(), -1, Integer::sum);
        } else if (entity.type() == EntityType.PLACE) {
          places.merge(entity.name(), 1, Integer::sum);
        }
      }
      entities.put(reading.id(), own);
    }
    // what most articles take for a place is not short for a body named after it
    names.removeIf(name -> places.getOrDefault(name, 0) > 0);
    // two that are named together are no fuller name of one of them
    Set<String> single = places.keySet();
    names.removeIf(
        name ->
            name.contains(" and ") && single.contains(name.substring(0, name.indexOf(" and "))));
    this.speakers = Speakers.of(names);
    this.rarity = Rarity.of(readings);
    this.counterparts = Counterparts.of(readings, collation, rarity);
  }

  /** The readings, by article id. */
  List<Reading> readings() {
    return readings;
  }

  /** The reading of an article. */
  Reading reading(String article) {
    Reading reading = byId.get(article);
    if (reading == null) {
      throw new IllegalArgumentException("no article " + article + " in this story");
    }
    return reading;
  }

  /** The words of an article at a place. */
  String words(String article, Span span) {
    return span.of(reading(article).article().text());
  }

  /** Number of the origin that an article descends from; its own when the lineage has none. */
  int origin(String article) {
    Integer origin = originOf.get(article);
    return origin != null ? origin : -1 - readings.indexOf(reading(article));
  }

  /** Whether two articles descend from different origins. */
  boolean areIndependent(String one, String other) {
    return !one.equals(other) && origin(one) != origin(other);
  }

  /** The day an article was published, ISO 8601, null when unknown. */
  @Nullable String day(String article) {
    Moment published = reading(article).article().published();
    return published == null || published.value().length() < 10
        ? null
        : published.value().substring(0, 10);
  }

  /** When an article was published as far as known; undated articles come last. */
  String published(String article) {
    Moment published = reading(article).article().published();
    return published == null ? "9999" : published.value();
  }

  /** An entity of an article, null when it has none of that id. */
  @Nullable Entity entity(String article, @Nullable String id) {
    Map<String, Entity> own = entities.get(article);
    return id == null || own == null ? null : own.get(id);
  }

  /** The fullest name that the story has for someone, null when nobody is told. */
  @Nullable String name(String article, @Nullable Participant who) {
    if (who == null) {
      return null;
    }
    Entity entity = entity(article, who.entity());
    return speakers.fullest(entity == null ? who.name() : entity.name());
  }

  /** The fullest name of whom a name names. */
  String fullest(String name) {
    return speakers.fullest(name);
  }

  /** How rare words are in this story. */
  Rarity rarity() {
    return rarity;
  }

  /** Whether two places stand in sentences that go back to one sentence of a common source. */
  boolean areCounterparts(String one, Span sentence, String other, Span otherSentence) {
    return counterparts.areSame(one, sentence, other, otherSentence);
  }

  /** The quantities of an article inside a place, in reading order. */
  static List<Quantity> quantities(Reading reading, Span place) {
    List<Quantity> all = reading.quantities();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && place.contains(all.get(end).span())) {
      end++;
    }
    return all.subList(low, end);
  }

  /** The same for all sentences that go back to one sentence of a common source. */
  String source(String article, Span sentence) {
    return counterparts.source(article, sentence);
  }

  /**
   * The sentence that holds a place, of one too long to be one the words around the place; the
   * place itself when none does.
   */
  Span sentence(Reading reading, Span place) {
    for (Span sentence : reading.sentences()) {
      if (sentence.overlaps(place)) {
        return around(reading.article().text(), sentence, place);
      }
    }
    return place;
  }

  private static Span around(String text, Span sentence, Span place) {
    if (sentence.length() <= 2 * LONG) {
      return sentence;
    }
    int start = Math.max(sentence.start(), place.start() - LONG);
    while (start > sentence.start()
        && start < place.start()
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    int end = Math.min(sentence.end(), place.end() + LONG);
    while (end < sentence.end() && end > place.end() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return new Span(start, Math.max(end, start));
  }
}
