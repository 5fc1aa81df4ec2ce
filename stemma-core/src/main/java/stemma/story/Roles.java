package stemma.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stemma.collation.words.FoldedWords;
import stemma.language.NameLexicon;
import stemma.language.english.EnglishNames;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Mention;
import stemma.reading.Reading;
import stemma.text.Span;

/**
 * What articles call the same one whom they name: {@code the council's president} here, {@code the
 * head of world rowing} there.
 *
 * <p>A description is a term by its noun and the words before and behind it, without article and
 * owner. Titles that stand with every name are none, nor are nouns that tell no more than that it
 * is one. Terms of which one holds the other's words are not told apart.
 */
final class Roles {
  private static final int LONGEST = 6;
  private static final int NEAR = 4;
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "doctor",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "rev",
          "capt",
          "sgt",
          "maker",
          "rival",
          "man",
          "woman",
          "boy",
          "girl",
          "father",
          "mother",
          "son",
          "daughter",
          "wife",
          "husband",
          "brother",
          "sister",
          "girlfriend",
          "boyfriend",
          "friend",
          "colleague",
          "rep",
          "representative",
          "sen",
          "senator",
          "gov",
          "gen",
          "general",
          "col",
          "colonel",
          "lt",
          "judge",
          "member",
          "resident",
          "citizen",
          "person",
          "people",
          "company",
          "group",
          "firm",
          "organisation",
          "organization",
          "agency");
  private static final Set<String> LEADING =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "then", "now", "mr", "ms");
  private static final Set<String> BEHIND = Set.of("of", "for", "at", "in", "from", "with");

  private final Sources sources;
  private final NameLexicon lexicon = EnglishNames.lexicon();
  private final Map<String, Map<String, Map<String, List<Span>>>> byName = new LinkedHashMap<>();

  private Roles(Sources sources) {
    this.sources = sources;
  }

  /** The terms for each one who is named: by name, term and article, the places. */
  static Map<String, Map<String, Map<String, List<Span>>>> of(Sources sources) {
    Roles roles = new Roles(sources);
    for (Reading reading : sources.readings()) {
      List<Span> narrated = WordChoices.narrated(reading);
      for (Entity entity : reading.entities()) {
        if (entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANISATION) {
          entity.descriptions().forEach(d -> roles.add(reading, entity, d, narrated));
        }
      }
    }
    roles.byName.values().forEach(Roles::join);
    return roles.byName;
  }

  private void add(Reading reading, Entity entity, String description, List<Span> narrated) {
    String term = term(description, entity.type());
    Span place = term == null ? null : place(reading, entity, description);
    if (place != null && narrated.stream().anyMatch(part -> part.contains(place))) {
      byName
          .computeIfAbsent(sources.fullest(entity.name()), n -> new TreeMap<>())
          .computeIfAbsent(term, t -> new TreeMap<>())
          .computeIfAbsent(reading.id(), a -> new ArrayList<>())
          .add(place);
    }
  }

  /** Where a description stands: beside a mention of the one whom it describes, or as one. */
  private static @Nullable Span place(Reading reading, Entity entity, String description) {
    String text = reading.article().text();
    for (Mention mention : reading.mentions()) {
      if (mention.entity().equals(entity.id())) {
        int from = Math.max(0, mention.span().start() - description.length() - NEAR);
        int to = Math.min(text.length(), mention.span().end() + description.length() + NEAR);
        int at = text.substring(from, to).indexOf(description);
        if (at >= 0) {
          return new Span(from + at, from + at + description.length());
        }
      }
    }
    return null;
  }

  /** A description without article and owner; null when it is no noun for a person or a body. */
  private @Nullable String term(String description, EntityType type) {
    List<String> words =
        new ArrayList<>(FoldedWords.of(description, new Span(0, description.length())).words());
    for (int i = words.size() - 2; i >= 0; i--) {
      if (words.get(i).endsWith("'s") || words.get(i).endsWith("s'")) {
        words = words.subList(i + 1, words.size());
        break;
      }
    }
    while (!words.isEmpty() && LEADING.contains(words.get(0))) {
      words = words.subList(1, words.size());
    }
    int head = head(words);
    int kind = type == EntityType.PERSON ? NameLexicon.PERSON : NameLexicon.ORGANISATION;
    boolean told =
        head >= 0
            && words.size() <= LONGEST
            && !BEHIND.contains(words.get(words.size() - 1))
            && !TITLES.contains(words.get(head))
            && (lexicon.of(words.get(head)) & kind) != 0;
    return told ? String.join(" ", words) : null;
  }

  /** The last word before a preposition. */
  private static int head(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (BEHIND.contains(words.get(i))) {
        return i - 1;
      }
    }
    return words.size() - 1;
  }

  /** Joins a term to one that holds all its words: minister, prime minister. */
  private static void join(Map<String, Map<String, List<Span>>> terms) {
    List<String> longestFirst = new ArrayList<>(terms.keySet());
    longestFirst.sort(
        (a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
    for (String term : longestFirst) {
      for (String other : longestFirst) {
        boolean part = terms.containsKey(term) && terms.containsKey(other) && isPart(other, term);
        if (part && !other.equals(term)) {
          Map<String, List<Span>> into = terms.get(term);
          terms
              .remove(other)
              .forEach((a, spans) -> into.computeIfAbsent(a, k -> new ArrayList<>()).addAll(spans));
        }
      }
    }
  }

  private static boolean isPart(String shorter, String longer) {
    Set<String> one = stems(shorter);
    Set<String> other = stems(longer);
    return other.containsAll(one)
        || (one.size() == 1 && headWord(shorter).equals(headWord(longer)));
  }

  private static String headWord(String term) {
    List<String> words = List.of(term.split(" ", -1));
    return words.get(head(words));
  }

  private static Set<String> stems(String term) {
    return new TreeSet<>(Rarity.stems(term, new Span(0, term.length())));
  }
}
