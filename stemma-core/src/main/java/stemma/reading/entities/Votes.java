package stemma.reading.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stemma.language.NameLexicon;
import stemma.reading.EntityType;
import stemma.reading.MentionForm;

/** What many places of a text tell together, where each alone could mislead. */
final class Votes {
  private Votes() {}

  /**
   * Names whose types agree: a single word that ends a person's full name elsewhere in the text is
   * a person; else one word is everywhere what it is most often.
   */
  static List<Name> settled(Words words, List<Name> found) {
    List<Name> names = Firms.told(words, found);
    Map<String, Integer> families = new HashMap<>();
    Map<String, Map<EntityType, Integer>> types = new HashMap<>();
    for (Name name : names) {
      boolean full = name.type() == EntityType.PERSON && name.to() - name.from() > 1;
      if (full) {
        families.merge(word(words, name.to() - 1), 1, Integer::sum);
      } else if (name.to() - name.from() == 1) {
        types
            .computeIfAbsent(word(words, name.from()), k -> new EnumMap<>(EntityType.class))
            .merge(name.type(), 1, Integer::sum);
      }
    }
    List<Name> settled = new ArrayList<>();
    for (Name name : names) {
      Name told = name.to() - name.from() == 1 ? settled(words, name, families, types) : name;
      settled.add(isBody(words, told) ? retyped(told, EntityType.ORGANISATION) : told);
    }
    return withMissed(words, settled, families);
  }

  /** Adds the places where a last name that is known stands alone and was not found. */
  private static List<Name> withMissed(
      Words words, List<Name> names, Map<String, Integer> families) {
    List<Name> all = new ArrayList<>();
    int next = 0;
    for (int t = 0; t < words.size; t++) {
      if (next < names.size() && names.get(next).from() == t) {
        t = names.get(next).to() - 1;
        all.add(names.get(next++));
      } else if (words.isCapital(t)
          && words.told(t) == 0
          && !words.isCapital(t - 1)
          && !words.isCapital(t + 1)
          && families.containsKey(word(words, t))) {
        all.add(new Name(t, t + 1, words.span(t, t + 1), EntityType.PERSON));
      }
    }
    return all;
  }

  /** Whether the noun beside what was taken for a person tells that it is a body. */
  private static boolean isBody(Words words, Name name) {
    if (name.type() != EntityType.PERSON) {
      return false;
    }
    int before = name.from() - 1;
    int after = name.to();
    boolean behind = isBodyNoun(words, after) && words.sameSentence(before + 1, after);
    boolean ahead =
        isBodyNoun(words, before)
            && words.sameSentence(before, after - 1)
            && !words.isPossessive(after)
            && !words.is(after, NameLexicon.AUXILIARY);
    return (behind && name.to() - name.from() > 1)
        || (ahead && words.is(before, NameLexicon.ANY_BODY));
  }

  private static boolean isBodyNoun(Words words, int t) {
    return words.isLower(t)
        && words.is(t, NameLexicon.ORGANISATION)
        && !words.is(t, NameLexicon.OUTSIDE_PHRASE);
  }

  private static Name retyped(Name name, EntityType type) {
    return new Name(name.from(), name.to(), name.span(), type);
  }

  private static Name settled(
      Words words,
      Name name,
      Map<String, Integer> families,
      Map<String, Map<EntityType, Integer>> types) {
    String word = word(words, name.from());
    Map<EntityType, Integer> counts = types.getOrDefault(word, Map.of());
    EntityType type = name.type();
    for (Map.Entry<EntityType, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(type, 0)) {
        type = entry.getKey();
      }
    }
    int persons = families.getOrDefault(word, 0) + counts.getOrDefault(EntityType.PERSON, 0);
    boolean family =
        families.containsKey(word) && persons >= counts.getOrDefault(EntityType.PLACE, 0);
    return new Name(name.from(), name.to(), name.span(), family ? EntityType.PERSON : type);
  }

  private static String word(Words words, int token) {
    return words.string(token, token + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Gender told by pronouns: the first he or she after a person's name, when no other person is
   * named between.
   */
  static void pronouns(Words words, List<Referent> referents, List<Reference> references) {
    Map<Referent, int[]> votes = new HashMap<>();
    for (int i = 0; i + 1 < references.size(); i++) {
      Referent person = references.get(i).referent;
      if (person == null
          || !person.isPerson()
          || person.gender() != Gender.UNKNOWN
          || words.quoted(references.get(i).from)) {
        continue;
      }
      for (int k = i + 1;
          k < references.size()
              && words.sentence(references.get(k).from) - words.sentence(references.get(i).from)
                  <= 1;
          k++) {
        Reference next = references.get(k);
        boolean other =
            next.referent != null && next.referent != person && next.referent.isPerson();
        if (other) {
          break;
        }
        if (next.tells(NameLexicon.HE | NameLexicon.SHE)
            && next.form == MentionForm.PRONOUN
            && !words.quoted(next.from)) {
          votes.computeIfAbsent(person, p -> new int[2])[next.tells(NameLexicon.SHE) ? 0 : 1]++;
          break;
        }
      }
    }
    for (Referent person : referents) {
      int[] vote = votes.get(person);
      if (vote != null && vote[0] != vote[1]) {
        person.tell(vote[0] > vote[1] ? Gender.FEMALE : Gender.MALE, 1);
      }
    }
  }
}
