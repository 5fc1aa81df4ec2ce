package stemma.reading.undertakings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Participant;
import stemma.reading.Statement;
import stemma.reading.entities.Entities;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.quantities.Subjects;
import stemma.reading.undertakings.UndertakingWords.Kind;
import stemma.text.Span;

/** Who undertakes something, and towards whom. */
final class Parties {
  private final Items items;
  private final Clause clause;
  private final UndertakingWords words;
  private final QuantityWords nouns;
  private final PhraseEdges edges;
  private final Entities entities;
  private final Subjects subjects;
  private final JoinedVerbs joined;
  private final Sayers sayers;
  private final Attributed attributed;

  Parties(
      Items items,
      Clause clause,
      UndertakingLexicon lexicon,
      Entities entities,
      List<Statement> statements) {
    this.items = items;
    this.clause = clause;
    this.words = lexicon.words();
    this.nouns = lexicon.quantities().words();
    this.edges = new PhraseEdges(items, clause, lexicon);
    this.entities = entities;
    this.subjects = new Subjects(items.tokens(), entities, lexicon.quantities());
    this.attributed = new Attributed(items, this, statements);
    this.joined = new JoinedVerbs(items, clause, lexicon);
    this.sayers = new Sayers(items, clause, this, entities);
  }

  /** The innermost statement whose content holds an item, null when none does. */
  @Nullable Statement statement(int item) {
    return attributed.statement(item);
  }

  /** The source of the statement whose cue an item is; null when there is none that may act. */
  @Nullable Participant source(int cue) {
    return attributed.source(cue);
  }

  /** The partner of the one whom a subject names: {@code Marsh Ltd. and the town}; null if none. */
  @Nullable Participant partner(int last) {
    return sayers.partner(last);
  }

  /** The subject whose last item is given; null when it is not clear. */
  @Nullable Participant subject(int last, int verb) {
    if (last < 0) {
      return null;
    }
    if (words.is(items, last, Kind.FIRST)) {
      Statement statement = statement(verb);
      return statement == null ? at(last, last + 1) : statement.speaker();
    }
    if (words.is(items, last, Kind.PRONOUN)) {
      Participant sayer = sayers.sayer(last);
      Participant named = sayer != null ? sayer : at(last, last + 1);
      named = named == null ? attributed.teller(last) : named;
      if (named == null && WordIs.oneOf(items, last, "it") && items.startsSentence(last)) {
        return subjects.opening(items.sentence(last) - 1);
      }
      return named != null || !WordIs.oneOf(items, last, "they", "he", "she")
          ? named
          : new Participant(null, items.string(last));
    }
    if (WordIs.oneOf(items, last, "who", "which", "that")) {
      return antecedent(last);
    }
    if (items.isMark(last, ',')) {
      return apposed(last, verb);
    }
    if (items.isMark(last, ')')) {
      int open = last;
      while (open > 0 && open > last - 12 && !items.isMark(open, '(')) {
        open--;
      }
      return items.sameSentence(open - 1, last) ? phrase(open - 1) : null;
    }
    if (words.is(items, last, Kind.SUBJECTLESS)) {
      return joined.subject(this, last, verb);
    }
    return items.isWord(last) || items.isNumber(last) ? phrase(last) : null;
  }

  /** {@code The minister, a lawyer, has offered}: the phrase before the comma before. */
  private @Nullable Participant apposed(int comma, int verb) {
    int including = -1;
    for (int i = comma - 1; i > 0 && i > comma - 24 && items.sameSentence(i, comma); i--) {
      boolean opens = items.isMark(i, ',') && WordIs.oneOf(items, i + 1, "including", "among");
      including = opens ? i : including;
    }
    if (including > 0) {
      return phrase(including - 1);
    }
    for (int i = comma - 1; i > 0 && i > comma - 18 && items.sameSentence(i, comma); i--) {
      if (items.isMark(i, ',')) {
        int first = clause.phraseStart(i - 1);
        boolean role =
            WordIs.oneOf(items, i + 1, "who", "which", "where")
                && items.isMark(first - 1, ',')
                && !items.isCapital(first)
                && items.isCapital(first - 2);
        return phrase(role ? first - 2 : i - 1);
      }
    }
    return subjects.before(items.token(verb));
  }

  /** The one before {@code who}, {@code which} or {@code that}. */
  private @Nullable Participant antecedent(int relative) {
    if (WordIs.oneOf(
        items, relative - 1, "anyone", "everyone", "someone", "somebody", "anybody", "those")) {
      return null;
    }
    boolean comma = items.isMark(relative - 1, ',');
    int before = comma ? relative - 2 : relative - 1;
    if (!items.sameSentence(before, relative)) {
      return null;
    }
    int first = clause.phraseStart(before);
    boolean apposed =
        comma
            && items.isMark(first - 1, ',')
            && WordIs.oneOf(items, first, "a", "an", "the", "his", "her", "its", "their");
    Participant whole =
        apposed && items.sameSentence(first - 2, relative) ? phrase(first - 2) : null;
    Participant named = whole == null || !isUnnamedPhrase(whole) ? null : phrase(before, first);
    if (whole != null) {
      return named != null && named.entity() != null ? named : whole;
    }
    for (int i = before; i > first && !comma; i--) {
      first = WordIs.oneOf(items, i, "for") ? i + 1 : first;
    }
    boolean who = WordIs.oneOf(items, relative, "who") && !comma;
    int head = who ? edges.withoutPlace(before) : before;
    Participant one = head == before ? phrase(before, first) : head < 0 ? null : phrase(head);
    if (one != null && WordIs.oneOf(items, relative, "that") && isUnnamed(one)) {
      return null;
    }
    boolean place =
        WordIs.oneOf(items, relative, "who")
            && one != null
            && one.entity() != null
            && entities.entity(one.entity()).type() == EntityType.PLACE;
    return place ? null : one;
  }

  /** The person whom the name that ends at an item names, null when it names none. */
  @Nullable Participant person(int last) {
    Participant one = at(last, last + 1);
    boolean person =
        one != null
            && one.entity() != null
            && entities.entity(one.entity()).type() == EntityType.PERSON;
    return person ? one : null;
  }

  /** The one told by the noun phrase that ends at an item. */
  @Nullable Participant phrase(int last) {
    boolean article =
        nouns.kind(items, last) == QuantityWords.FUNCTION && !words.is(items, last, Kind.PRONOUN);
    if (article && edges.withoutTime(last) == last) {
      return null;
    }
    int head = edges.withoutPlace(edges.withoutTime(last));
    if (head < 0) {
      return null;
    }
    return phrase(head, 0);
  }

  /** The one told by the noun phrase that ends at an item and begins no earlier than another. */
  @Nullable Participant phrase(int last, int floor) {
    if (last < 0
        || !items.isWord(last)
        || (nouns.kind(items, last) == QuantityWords.FUNCTION
            && !words.is(items, last, Kind.PRONOUN))) {
      return null;
    }
    int start = Math.max(floor, clause.phraseStart(last));
    int first = edges.behindTime(WordIs.oneOf(items, start, "for") ? start + 1 : start, last);
    boolean both =
        first > floor
            && WordIs.oneOf(items, first - 1, "both", "all", "either", "most")
            && words.is(items, last, UndertakingWords.Kind.ACTOR);
    first = both ? first - 1 : first;
    Participant named = at(first, last + 1);
    if (named != null && !isRelation(first, last, named)) {
      return named;
    }
    boolean verb =
        !items.isCapital(last)
            && items.length(last) > 5
            && (items.text().startsWith("ed", items.end(last) - 2)
                || items.text().startsWith("ing", items.end(last) - 3));
    boolean bare =
        first == last
            && items.startsSentence(last)
            && items.length(last) > 5
            && items.text().startsWith("ing", items.end(last) - 3);
    int own = ownPhrase(first, last);
    boolean told = !verb && !bare && (items.isCapital(last) || both || determined(first));
    String text = clause.words(own, last + 1);
    boolean whole = !hasClause(first, last) || own > first;
    return told && whole && text != null && text.length() < 90 ? new Participant(null, text) : null;
  }

  /** {@code For its part the union}: where the last phrase begins if one who may act ends it. */
  private int ownPhrase(int first, int last) {
    int own = first;
    for (int i = first + 1; i < last && words.is(items, last, UndertakingWords.Kind.ACTOR); i++) {
      boolean opens =
          WordIs.oneOf(items, i, "the") && !WordIs.oneOf(items, i - 1, "of", "for", "and", "or");
      own = opens ? i : own;
    }
    return own;
  }

  /** {@code Ann Lee delivered the swiftest}: an article that no preposition leads to. */
  private boolean hasClause(int first, int last) {
    for (int i = first + 2; i < last; i++) {
      if (WordIs.oneOf(items, i, "the", "a", "an")
          && !WordIs.oneOf(
              items, i - 1, "of", "for", "and", "or", "'s", "\u2019s", "both", "all")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Elian's father}, where the one found is a person not called a father elsewhere. */
  private boolean isRelation(int first, int last, Participant one) {
    boolean owned =
        !items.isCapital(last)
            && items.isCapital(first)
            && (clause.holds(first, last, "'s") || clause.holds(first, last, "\u2019s"));
    if (!owned || one.entity() == null) {
      return false;
    }
    Entity entity = entities.entity(one.entity());
    String noun = items.string(last);
    return entity.type() == EntityType.PERSON
        && entity.descriptions().stream().noneMatch(description -> description.contains(noun));
  }

  private boolean determined(int first) {
    return WordIs.oneOf(
            items, first, "the", "a", "an", "his", "her", "its", "their", "our", "my", "this",
            "these", "those")
        || items.isNumber(first)
        || items.isCapital(first);
  }

  /**
   * Whether the one is no entity of the article, no person told by a pronoun and no actor by the
   * noun.
   */
  boolean isUnnamed(Participant party) {
    String name = party.name().toLowerCase(java.util.Locale.ROOT);
    return party.entity() == null
        && !words.isActor(head(name))
        && !properNoun(party.name())
        && !name.equals("they")
        && !name.equals("he")
        && !name.equals("she");
  }

  private static boolean isUnnamedPhrase(Participant party) {
    return party.entity() == null && !properNoun(party.name());
  }

  /** The words up to the phrase's head: {@code the role of government} is no government. */
  private static String head(String name) {
    int end = name.length();
    for (String word : List.of(" of ", " for ", " in ", " at ", " on ", " to ", " who ")) {
      int at = name.indexOf(word);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return name.substring(0, end);
  }

  /** Whether the phrase ends with a name that is no entity: {@code the Seafarers' Guild}. */
  static boolean properNoun(String name) {
    int last = name.lastIndexOf(' ') + 1;
    return last > 0
        && (Character.isUpperCase(name.charAt(last))
            || (name.endsWith(" plc") && Character.isUpperCase(name.charAt(0))));
  }

  /** Whether the one is a person who is an entity. */
  boolean isPerson(Participant party) {
    return party.entity() != null && entities.entity(party.entity()).type() == EntityType.PERSON;
  }

  /** What the article calls the one besides a name, in lower case, empty when nothing. */
  String descriptions(Participant party) {
    return party.entity() == null
        ? ""
        : String.join("; ", entities.entity(party.entity()).descriptions())
            .toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the one is an entity that cannot act: an agreement, an event. */
  boolean isThing(Participant party) {
    if (party.entity() == null) {
      return false;
    }
    EntityType type = entities.entity(party.entity()).type();
    return type == EntityType.AGREEMENT || type == EntityType.EVENT || type == EntityType.OTHER;
  }

  /** Whether a phrase names its last word in passing: {@code a former backer of Ann Lee}. */
  private boolean passes(int from, int to) {
    for (int i = to - 2; i > from; i--) {
      if (WordIs.oneOf(items, i, "of", "for", "to")) {
        boolean part = !words.is(items, i - 1, Kind.COLLECTIVE) || isOwnBody(i - 1);
        return !items.isCapital(i - 1) && part;
      }
      if (items.isWord(i) && !items.isCapital(i) && nouns.kind(items, i) == 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether a noun names a body of a place or another body that is not that itself. */
  private boolean isOwnBody(int noun) {
    return WordIs.oneOf(
        items,
        noun,
        "council",
        "court",
        "committee",
        "commission",
        "board",
        "parliament",
        "bank",
        "university",
        "church",
        "club",
        "union");
  }

  /** The entity of the phrase from one item to before another. */
  @Nullable Participant at(int from, int to) {
    if (from >= to) {
      return null;
    }
    Span span = clause.span(from, to);
    Optional<Participant> participant = entities.participant(span);
    if (participant.isPresent()) {
      return participant.get();
    }
    if (to - from == 1 || (items.isCapital(to - 1) && !passes(from, to))) {
      return entities.at(clause.span(to - 1, to)).map(Entities::participant).orElse(null);
    }
    return null;
  }
}
