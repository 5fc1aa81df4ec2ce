package stemma.reading.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.Hashing;
import stemma.language.NameLexicon;
import stemma.reading.MentionForm;

/**
 * Finds the pronouns, and the noun phrases that tell of a person or a body by what it is: {@code
 * the former senator}, {@code her lawyer}, {@code the department}.
 *
 * <p>Without a parser: a phrase is a noun of the lexicon with the words before it, back to a
 * determiner or an owner.
 */
final class Phrases {
  private static final int LONGEST = 8;
  private static final String YEAR_OLD = "-year-old";
  private static final int THE = Hashing.lower("the");
  private static final int THIS = Hashing.lower("this");
  private static final int THAT = Hashing.lower("that");
  private static final int HER = Hashing.lower("her");
  private static final int HIS = Hashing.lower("his");

  private final Words words;

  /** The name that each token stands in. */
  private final @Nullable Reference[] names;

  Phrases(Words words, @Nullable Reference[] names) {
    this.words = words;
    this.names = names;
  }

  /** The mentions, in text order. */
  List<Reference> find() {
    List<Reference> found = new ArrayList<>();
    for (int t = 0; t < words.size; t++) {
      if (names[t] != null) {
        continue;
      }
      if (words.is(t, NameLexicon.PRONOUN)) {
        found.add(pronoun(t));
      } else if (isAge(t)) {
        found.add(reference(t - 1, t, null, NameLexicon.PERSON));
      } else if (isHead(t)) {
        Reference phrase = phrase(t);
        if (phrase != null) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  private Reference pronoun(int t) {
    int told = words.told(t);
    boolean noun =
        words.isWord(t + 1)
            && !words.is(t + 1, NameLexicon.OUTSIDE_PHRASE | NameLexicon.DETERMINER);
    boolean owner =
        words.is(t, NameLexicon.DETERMINER)
            && (words.lower(t) != HER || noun)
            && (words.lower(t) != HIS || noun);
    String word = words.string(t, t + 1);
    char end = word.charAt(word.length() - 1);
    boolean object =
        !owner && (end == 'm' || word.equals("me") || word.equals("us") || words.lower(t) == HER);
    Part part =
        owner
            ? Part.POSSESSOR
            : !object
                ? Part.SUBJECT
                : words.is(t - 1, NameLexicon.PREPOSITION) ? Part.OBLIQUE : Part.OBJECT;
    return new Reference(t, t + 1, t, MentionForm.PRONOUN, part, told);
  }

  /** Whether a token is a noun for a person or body that heads a phrase. */
  private boolean isHead(int t) {
    if (!words.is(t, NameLexicon.PERSON | NameLexicon.ORGANISATION)
        || words.is(t, NameLexicon.OUTSIDE_PHRASE | NameLexicon.DETERMINER)) {
      return false;
    }
    int next = t + 1;
    boolean within = words.sameSentence(t, next);
    boolean compound =
        within
            && words.isLower(next)
            && words.is(
                next,
                NameLexicon.PERSON
                    | NameLexicon.PERSONS
                    | NameLexicon.ORGANISATION
                    | NameLexicon.EVENT
                    | NameLexicon.AGREEMENT)
            && !words.is(next, NameLexicon.OUTSIDE_PHRASE | NameLexicon.DETERMINER);
    boolean title =
        within && words.isCapital(next) && names[next] != null && names[next].from == next;
    return !compound && !title;
  }

  /**
   * Whether someone is told by the age alone: {@code the 52-year-old said}. Where somebody without
   * a name has that age, it is that one's.
   */
  private boolean isAge(int t) {
    if (t == 0 || words.lower(t - 1) != THE || !Character.isDigit(words.first(t))) {
      return false;
    }
    String word = words.string(t, t + 1);
    boolean noun =
        words.isLower(t + 1) && words.is(t + 1, NameLexicon.PERSON | NameLexicon.PERSONS);
    return word.endsWith(YEAR_OLD) && !noun && !words.isCapital(t + 1) && !isOfUnnamed(t);
  }

  private boolean isOfUnnamed(int age) {
    for (int t = age - 1; t > 0; t--) {
      if (words.lower(t) == words.lower(age) && words.is(t - 1, NameLexicon.DETERMINER)) {
        return words.lower(t - 1) != THE;
      }
    }
    return false;
  }

  private @Nullable Reference phrase(int head) {
    int from = head;
    while (from > 0 && head - from < LONGEST && words.sameSentence(from - 1, head)) {
      int before = from - 1;
      if (words.is(before, NameLexicon.DETERMINER)) {
        return reference(before, head, null, words.told(head));
      }
      if (words.isPossessive(before) && before > 0) {
        Reference owner = names[before - 1];
        return reference(owner == null ? before - 1 : owner.from, head, owner, words.told(head));
      }
      if (!words.isWord(before) || words.is(before, NameLexicon.OUTSIDE_PHRASE)) {
        return null;
      }
      from--;
    }
    return null;
  }

  private Reference reference(int from, int head, @Nullable Reference owner, int told) {
    Reference phrase =
        new Reference(from, head + 1, head, MentionForm.NOMINAL, words.part(from, head + 1), told);
    int first = words.lower(from);
    phrase.definite =
        owner != null
            || first == THE
            || first == THIS
            || first == THAT
            || words.is(from, NameLexicon.PRONOUN);
    phrase.possessor = owner;
    return phrase;
  }
}
