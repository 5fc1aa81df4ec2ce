package stemma.reading.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stemma.language.NameLexicon;
import stemma.reading.EntityType;
import stemma.reading.MentionForm;

/**
 * Which names of persons are names of one person.
 *
 * <p>Names of two words or more come first: one person if the last words are the same and the first
 * are the same, or one shortens the other. Then each single word joins the person whose last name
 * or, failing that, whose first name it is. Two persons with one last name are never merged: the
 * title, what is told of them, and who was last told in full decide.
 */
final class PersonNames {
  private static final int NEAR = 30;
  private static final int CLOSE = 4;
  private static final double NAMESAKE = 3;
  private static final int TRUSTED = 40;

  private final Words words;
  private final NameLexicon lexicon;
  private final List<Referent> persons = new ArrayList<>();

  /** For each single name how often she and he follow it, and how often a title precedes it. */
  private final Map<Integer, int[]> votes = new HashMap<>();

  private final Map<Shortened, Gender> genders = new HashMap<>();

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
    namesakes(single, names);
    for (Shortened name : single) {
      shortened(name, full);
    }
    persons.removeIf(person -> person.names.isEmpty());
    return persons;
  }

  /** Reads from pronouns of which gender those are who are called by one word. */
  private void namesakes(List<Shortened> single, List<Name> names) {
    Map<Integer, int[]> sure = new TreeMap<>();
    for (Shortened name : single) {
      int pronoun = pronounAfter(name, names);
      if (pronoun >= 0) {
        Gender gender = words.is(pronoun, NameLexicon.SHE) ? Gender.FEMALE : Gender.MALE;
        int word = words.lower(name.from());
        count(votes, word, gender, name);
        if (isSubject(name, pronoun)) {
          count(sure, word, gender, name);
        }
        genders.put(name, gender);
      }
    }
    sure.forEach(this::namesake);
  }

  private void count(Map<Integer, int[]> into, int word, Gender gender, Shortened name) {
    int[] counts = into.computeIfAbsent(word, w -> new int[3]);
    counts[gender == Gender.FEMALE ? 0 : 1]++;
    counts[2] += words.is(name.from() - 1, NameLexicon.TITLE) ? 1 : 0;
  }

  /**
   * Where pronouns are of the other gender than all those named so in full: with titles a person of
   * that gender is added (he who is called Mr. Obama is not Michelle Obama), without, the first
   * name misled.
   */
  private void namesake(int word, int[] votes) {
    Gender gender = votes[0] > votes[1] ? Gender.FEMALE : Gender.MALE;
    int most = Math.max(votes[0], votes[1]);
    List<Referent> bearers = persons.stream().filter(person -> person.family == word).toList();
    boolean contrary = bearers.stream().noneMatch(person -> person.gender().agrees(gender));
    if (bearers.isEmpty() || !contrary || most < 2 || most <= 2 * Math.min(votes[0], votes[1])) {
      return;
    }
    if (votes[2] == 0) {
      bearers.forEach(person -> person.tell(gender, TRUSTED));
    } else {
      Referent other = new Referent(EntityType.PERSON);
      other.family = word;
      other.tell(gender, most);
      persons.add(other);
    }
  }

  /** The first he or she after a name, if no other name stands between; -1 for none. */
  private int pronounAfter(Shortened name, List<Name> names) {
    int end = Math.min(words.size, name.to() + NEAR);
    for (Name other : names) {
      if (other.from() >= name.to()) {
        end = Math.min(end, other.from());
        break;
      }
    }
    for (int t = name.to(); t < end && !words.quoted(t); t++) {
      if (words.is(t, NameLexicon.HE | NameLexicon.SHE)) {
        return t;
      }
    }
    return -1;
  }

  /** Whether a pronoun opens a sentence or a clause, so that it is most likely who was named. */
  private boolean isSubject(Shortened name, int pronoun) {
    boolean opens = words.startsSentence(pronoun) || pronoun - name.to() < CLOSE;
    char last = words.text.text().charAt(words.text.end(pronoun) - 1);
    return opens && last == 'e' && !words.is(pronoun, NameLexicon.DETERMINER);
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
    boolean junior = end > to;
    Referent found = null;
    for (Referent person : persons) {
      if (person.family == family
          && (isSameGiven(person, from) || isPart(person, from, to))
          && !(person.junior != junior && person.given == given)) {
        found = person;
        break;
      }
    }
    if (found == null) {
      found = new Referent(EntityType.PERSON);
      found.given = given;
      found.family = family;
      found.junior = junior;
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

  /** Whether one name of three words or more holds all words of the other. */
  private boolean isPart(Referent person, int from, int to) {
    Reference known = person.names.get(0);
    int length = known.to - known.from;
    if (length == to - from || Math.max(length, to - from) < 3) {
      return false;
    }
    boolean longer = length > to - from;
    int shortFrom = longer ? from : known.from;
    int shortTo = longer ? to : known.to;
    for (int t = shortFrom; t < shortTo; t++) {
      if (!holds(longer ? known.from : from, longer ? known.to : to, words.lower(t))) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(int from, int to, int word) {
    for (int t = from; t < to; t++) {
      if (words.lower(t) == word) {
        return true;
      }
    }
    return false;
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
    boolean namesake = person.given == 0 && person.gender() != Gender.UNKNOWN;
    double score = Math.log(1 + person.names.size()) + (namesake ? NAMESAKE : 0);
    int title = name.from() - 1;
    if (words.is(title, NameLexicon.TITLE) && words.sameSentence(title, name.from())) {
      Gender gender =
          words.is(title, NameLexicon.FEMALE)
              ? Gender.FEMALE
              : words.is(title, NameLexicon.MALE) ? Gender.MALE : Gender.UNKNOWN;
      score += person.gender().agrees(gender) ? 0 : -8;
      score += person.roles.get(lexicon.role(words.lower(title))) != 0 ? 4 : 0;
    }
    score += gender(person, name);
    Reference last = lastBefore(person, name.from());
    if (last == null) {
      return score - 1;
    }
    int sentences = words.sentence(name.from()) - words.sentence(last.from);
    return score + (sentences == 0 ? 0.3 : 0) + 1.0 / (1 + sentences * 0.3);
  }

  /** What the pronouns after this place, and after others of the same word, tell for a person. */
  private double gender(Referent person, Shortened name) {
    Gender here = genders.getOrDefault(name, Gender.UNKNOWN);
    int[] counts = votes.getOrDefault(words.lower(name.from()), NO_VOTES);
    Gender usual =
        counts[0] == counts[1]
            ? Gender.UNKNOWN
            : counts[0] > counts[1] ? Gender.FEMALE : Gender.MALE;
    return (here.agrees(person.gender()) ? 0 : -2) + (usual.agrees(person.gender()) ? 0 : -1.5);
  }

  private static final int[] NO_VOTES = new int[3];

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
