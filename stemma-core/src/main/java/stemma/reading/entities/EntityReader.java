package stemma.reading.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.language.NameLexicon;
import stemma.language.TokenizedText;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Mention;
import stemma.reading.Statement;

/**
 * Finds who and what an article names and where it refers to them: by name, by a description, by a
 * pronoun.
 *
 * <p><b>Guarantee.</b> Depends on the article alone; entities are numbered in order of first
 * mention; a mention that cannot be resolved is left out rather than guessed.
 *
 * <p><b>Cost.</b> One pass of the name finder, then for each pronoun a look at the persons named
 * before.
 */
public final class EntityReader {
  private final NameFinder finder;
  private final NameLexicon lexicon;
  private final Antecedents antecedents;

  /** A reader with the resources of a language. */
  public EntityReader(NameFinder finder, NameLexicon lexicon, Antecedents antecedents) {
    this.finder = finder;
    this.lexicon = lexicon;
    this.antecedents = antecedents;
  }

  /**
   * The entities of an article.
   *
   * @param text the article's text
   * @param statements what is attributed in it, in reading order; speakers need not be told yet
   */
  public Entities read(Article article, TokenizedText text, List<Statement> statements) {
    return read(article, text, statements, null);
  }

  /** Reads, and notes the pronouns that gender alone decides. */
  Entities read(
      Article article,
      TokenizedText text,
      List<Statement> statements,
      @Nullable List<PronounCase> cases) {
    Words words = new Words(text, lexicon);
    Attributions attributions = new Attributions(words, statements);
    List<Name> found =
        new ArrayList<>(Votes.settled(words, DatelinePlaces.placed(words, finder.find(text))));
    found.removeIf(name -> isRole(words, attributions, name));
    ShortNames shortNames = new ShortNames(words);
    found = shortNames.withoutShort(found);
    List<Referent> referents = named(words, found, shortNames);
    @Nullable Reference[] names = places(words, referents);
    List<Reference> references = new Phrases(words, names).find();
    @Nullable Reference[] phrases = new Reference[words.size];
    references.forEach(phrase -> phrases[phrase.head] = phrase);
    new Descriptions(words, lexicon, names, phrases).read(referents);
    referents.forEach(referent -> references.addAll(referent.names));
    references.sort(Comparator.comparingInt(reference -> reference.from));
    for (Reference reference : references) {
      reference.sourceOf = attributions.sourceOf(reference.from);
      reference.contentOf = attributions.contentOf(reference.from);
    }
    Votes.pronouns(words, referents, references);
    int persons = referents.stream().filter(Referent::isPerson).mapToInt(r -> r.names.size()).sum();
    CandidateFeatures features =
        new CandidateFeatures(words, attributions, headline(article), persons);
    new Coreference(words, lexicon, antecedents, features, referents, references, cases).resolve();
    return entities(words, references);
  }

  /** Whether a name is the noun of a phrase for one person: the Lake Republican said. */
  private static boolean isRole(Words words, Attributions attributions, Name name) {
    int t = name.from();
    if (name.type() != EntityType.OTHER
        || name.to() - t > 1
        || !words.is(t, NameLexicon.PERSON)
        || words.isCapital(t + 1)) {
      return false;
    }
    int first = t - 1;
    while (t - first < 4 && words.isCapital(first) && !words.is(first, NameLexicon.DETERMINER)) {
      first--;
    }
    boolean source =
        attributions.sourceOf(t) >= 0 && attributions.sourceOf(t + 1) != attributions.sourceOf(t);
    boolean ends = source || !words.isWord(t + 1) || words.is(t + 1, NameLexicon.OUTSIDE_PHRASE);
    return words.is(first, NameLexicon.DETERMINER) && ends;
  }

  private List<Referent> named(Words words, List<Name> names, ShortNames shortNames) {
    List<Name> persons = new ArrayList<>();
    List<Name> others = new ArrayList<>();
    for (Name name : names) {
      (name.type() == EntityType.PERSON ? persons : others).add(name);
    }
    List<Referent> referents = new ArrayList<>(new PersonNames(words, lexicon).group(persons));
    referents.addAll(new OtherNames(words).group(others));
    shortNames.add(referents);
    for (Referent referent : referents) {
      referent.names.sort(Comparator.comparingInt(name -> name.from));
      referent.name = fullest(words, referent);
    }
    referents.sort(Comparator.comparingInt(referent -> referent.names.get(0).from));
    return referents;
  }

  /** The name of most words; of equally many the longest, then the first. */
  private static String fullest(Words words, Referent referent) {
    String best = "";
    int most = 0;
    for (Reference name : referent.names) {
      String string = words.string(name.from, name.to).replace('\n', ' ');
      int count = name.to - name.from;
      boolean shouted =
          string.length() > 5 && string.equals(string.toUpperCase(java.util.Locale.ROOT));
      if ((count > most && !(shouted && most > 1))
          || (count == most && string.length() > best.length() && !shouted)) {
        best = string;
        most = count;
      }
    }
    return best;
  }

  private static @Nullable Reference[] places(Words words, List<Referent> referents) {
    @Nullable Reference[] names = new Reference[words.size];
    for (Referent referent : referents) {
      for (Reference name : referent.names) {
        for (int t = name.from; t < name.to; t++) {
          names[t] = name;
        }
      }
    }
    return names;
  }

  /** Offset after the article's headline. */
  private static int headline(Article article) {
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.TITLE) {
        return block.span().end();
      }
    }
    int line = article.text().indexOf('\n');
    return line < 0 || line > 200 ? 0 : line;
  }

  private static Entities entities(Words words, List<Reference> references) {
    Map<Referent, String> ids = new HashMap<>();
    List<Referent> order = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Reference reference : references) {
      Referent referent = reference.referent;
      if (referent != null) {
        String id = ids.get(referent);
        if (id == null) {
          id = "e" + (order.size() + 1);
          ids.put(referent, id);
          order.add(referent);
        }
        mentions.add(new Mention(words.span(reference.from, reference.to), id, reference.form));
      }
    }
    List<Entity> entities = new ArrayList<>();
    for (Referent referent : order) {
      entities.add(entity(words, "e" + (entities.size() + 1), referent));
    }
    return new Entities(entities, mentions, words);
  }

  private static Entity entity(Words words, String id, Referent referent) {
    List<String> aliases = new ArrayList<>();
    for (Reference name : referent.names) {
      String string = words.string(name.from, name.to).replace('\n', ' ');
      if (!string.equals(referent.name) && !aliases.contains(string)) {
        aliases.add(string);
      }
    }
    List<String> descriptions = new ArrayList<>();
    for (int[] tokens : referent.descriptions) {
      String string = words.string(tokens[0], tokens[1]).replace('\n', ' ');
      if (!descriptions.contains(string)) {
        descriptions.add(string);
      }
    }
    return new Entity(id, referent.type, referent.name, aliases, descriptions);
  }
}
