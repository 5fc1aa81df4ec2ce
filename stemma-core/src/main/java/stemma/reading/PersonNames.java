package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.NameLexicon;

/**
 * Which names of persons are names of one person.
 *
 * <p>Names of two words or more come first: one person if the last words are the same and the first
 * are the same, or one shortens the other. Then each single word joins the person whose last name
 * or, failing that, whose first name it is. Two persons with one last name are never merged: the
 * title, what is told of them, and who was last told in full decide.
 */
final class PersonNames {
  private final Words words;
  private final NameLexicon lexicon;
  private final List<Referent> persons = new ArrayList<>();

  PersonNames(Words words, NameLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The persons that some names name, in order of their first name. */
  List<Referent> group(List<Name> names) {
    List<Shortened> single = new ArrayList<>();
    for (Name name : names) {
      int from = withoutTitles(name);
      int to = withoutSuffix(from, name.to());
      if (to - from > 1) {
        full(from, to, name.to());
      } else {
        single.add(new Shortened(from, name.to()));
      }
    }
    List<Referent> full = List.copyOf(persons);
    for (Shortened name : single) {
      shortened(name, full);
    }
    return persons;
  }

  /** A name of one word. */
  private record Shortened(int from, int to) {}

  private int withoutTitles(Name name) {
    int from = name.from();
    while (from < name.to() - 1
        && words.is(from, NameLexicon.TITLE)
        && (!words.is(from, NameLexicon.GIVEN) || words.first(from + 1) == '.')) {
      from++;
    }
    return from;
  }

  private int withoutSuffix(int from, int to) {
    int end = to;
    while (end > from + 1 && (words.is(end - 1, NameLexicon.SUFFIX) || !words.isWord(end - 1))) {
      end--;
    }
    return end;
  }

  private void full(int from, int to, int end) {
    int given = words.lower(from);
    int family = words.lower(to - 1);
    Referent found = null;
    for (Referent person : persons) {
      if (person.family == family && isSameGiven(person, from)) {
        found = person;
        break;
      }
    }
    if (found == null) {
      found = new Referent(EntityType.PERSON);
      found.given = given;
      found.family = family;
      persons.add(found);
    }
    add(found, from, end);
  }

  /** Whether a first name is a person's, in full, shortened or as an initial. */
  private boolean isSameGiven(Referent person, int token) {
    Reference known = person.names.get(0);
    if (words.lower(known.from) == words.lower(token)) {
      return true;
    }
    String one = words.string(known.from, known.from + 1).toLowerCase(java.util.Locale.ROOT);
    String other = words.string(token, token + 1).toLowerCase(java.util.Locale.ROOT);
    int shared = 0;
    int least = Math.min(one.length(), other.length());
    while (shared < least && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    boolean initial = shared == 1 && (isInitial(one) || isInitial(other));
    Gender gender = given(words.told(known.from));
    boolean agree = gender.agrees(given(words.told(token)));
    return initial || (agree && shared >= 3 && shared >= least - 1);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.');
  }

  private void add(Referent person, int from, int to) {
    Reference name =
        new Reference(from, to, to - 1, MentionForm.NAME, words.part(from, to), words.told(to - 1));
    name.referent = person;
    person.names.add(name);
    person.tell(given(words.told(from)), to - from > 1 ? 2 : 0);
    title(person, from);
  }

  /** Reads the titles before a name. */
  private void title(Referent person, int from) {
    for (int t = from - 1; t >= 0 && t >= from - 3 && words.sameSentence(t, from); t--) {
      if (!words.is(t, NameLexicon.TITLE) || !words.isCapital(t)) {
        break;
      }
      int told = words.told(t);
      person.tell(
          (told & NameLexicon.FEMALE) != 0
              ? Gender.FEMALE
              : (told & NameLexicon.MALE) != 0 ? Gender.MALE : Gender.UNKNOWN,
          4);
      person.roles.put(lexicon.role(words.lower(t)), 1);
    }
  }

  static Gender given(int told) {
    if ((told & NameLexicon.GIVEN_FEMALE) != 0) {
      return Gender.FEMALE;
    }
    return (told & NameLexicon.GIVEN_MALE) != 0 ? Gender.MALE : Gender.UNKNOWN;
  }

  private void shortened(Shortened name, List<Referent> full) {
    Referent found = bearer(name, full);
    if (found == null) {
      found = new Referent(EntityType.PERSON);
      found.family = words.lower(name.from());
      persons.add(found);
    }
    add(found, name.from(), name.to());
  }

  private @Nullable Referent bearer(Shortened name, List<Referent> full) {
    int word = words.lower(name.from());
    Referent best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Referent person : persons) {
      boolean family = person.family == word;
      if (family || (person.given == word && full.contains(person))) {
        double score = (family ? 10 : 0) + likeliness(person, name);
        if (score > most) {
          most = score;
          best = person;
        }
      }
    }
    return best;
  }

  /** How well a person fits a single name, among others of the same name. */
  private double likeliness(Referent person, Shortened name) {
    double score = Math.log(1 + person.names.size());
    int title = name.from() - 1;
    if (words.is(title, NameLexicon.TITLE) && words.sameSentence(title, name.from())) {
      Gender gender =
          words.is(title, NameLexicon.FEMALE)
              ? Gender.FEMALE
              : words.is(title, NameLexicon.MALE) ? Gender.MALE : Gender.UNKNOWN;
      score += person.gender().agrees(gender) ? 0 : -8;
      score += person.roles.get(lexicon.role(words.lower(title))) != 0 ? 4 : 0;
    }
    Reference last = lastBefore(person, name.from());
    if (last == null) {
      return score - 1;
    }
    int sentences = words.sentence(name.from()) - words.sentence(last.from);
    return score + (sentences == 0 ? 0.3 : 0) + 1.0 / (1 + sentences * 0.3);
  }

  private static @Nullable Reference lastBefore(Referent person, int token) {
    Reference found = null;
    for (Reference name : person.names) {
      if (name.from < token && (found == null || name.from > found.from)) {
        found = name;
      }
    }
    return found;
  }
}
