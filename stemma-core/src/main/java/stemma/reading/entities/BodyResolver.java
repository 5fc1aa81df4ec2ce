package stemma.reading.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stemma.language.Hashing;
import stemma.language.NameLexicon;
import stemma.reading.EntityType;

/**
 * Which body a phrase such as "the department" or "the company" takes up.
 *
 * <p>The last one named by the noun; or, where the noun says little and no name holds it, the one
 * that is spoken of, if its name does not say that it is of another kind.
 */
final class BodyResolver {
  private static final int COMPANY = Hashing.lower("company");
  private static final int FIRM = Hashing.lower("firm");

  /** Bodies of members or for a good cause, which are no companies. */
  private static final Set<Integer> SOCIETIES =
      Stream.of("association", "charity", "club", "nonprofit", "team", "union", "watchdog")
          .map(Hashing::lower)
          .collect(Collectors.toUnmodifiableSet());

  /** What any body may be called. */
  private static final Set<Integer> GENERAL =
      Stream.of("group", "organisation", "organization")
          .map(Hashing::lower)
          .collect(Collectors.toUnmodifiableSet());

  private static final int REACH = 14;
  private static final int NEAR = 3;

  /** By how much the body that is spoken of must be ahead of the others. */
  private static final double MARGIN = 1;

  private final Words words;
  private final List<Referent> referents;

  /** Where each noun last introduced a body that has no name: a company. */
  private final Map<Integer, Integer> unnamed = new HashMap<>();

  BodyResolver(Words words, List<Referent> referents) {
    this.words = words;
    this.referents = referents;
  }

  /** The body that a phrase takes up; null when that is not clear. */
  @Nullable Referent find(Reference phrase) {
    int noun = words.lower(phrase.head);
    if (!phrase.definite) {
      unnamed.put(noun, phrase.from);
      return null;
    }
    Referent named = phrase.to - phrase.from > 3 ? null : named(phrase, noun);
    return named != null || !phrase.tells(NameLexicon.ANY_BODY) ? named : spokenOf(phrase, noun);
  }

  private @Nullable Referent named(Reference phrase, int noun) {
    Referent best = null;
    for (Referent candidate : referents) {
      if (!candidate.isPerson()
          && !candidate.mentions.isEmpty()
          && candidate.type != EntityType.PLACE) {
        boolean holds = words.lower(candidate.names.get(0).head) == noun || isTold(candidate, noun);
        boolean near = sentences(candidate, phrase) <= REACH;
        boolean fits = holds && near && holdsAll(candidate, phrase);
        if (fits && (best == null || candidate.last().from > best.last().from)) {
          best = candidate;
        }
      }
    }
    return best;
  }

  /** Whether a name holds all that a phrase says before its noun: the appeals court. */
  private boolean holdsAll(Referent candidate, Reference phrase) {
    for (int t = phrase.from + 1; t < phrase.head; t++) {
      int word = words.lower(t);
      boolean held = candidate.modifiers.get(word) != 0 || isTold(candidate, word);
      for (Reference name : candidate.names) {
        for (int n = name.from; n < name.to && !held; n++) {
          held = words.lower(n) == word;
        }
      }
      if (!held && words.isWord(t)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTold(Referent candidate, int noun) {
    return candidate.roles.get(noun) != 0;
  }

  private int sentences(Referent candidate, Reference phrase) {
    return words.sentence(phrase.from) - words.sentence(candidate.last().from);
  }

  private @Nullable Referent spokenOf(Reference phrase, int noun) {
    boolean placed = phrase.part == Part.SUBJECT || phrase.sourceOf >= 0;
    boolean vague = words.is(phrase.head, NameLexicon.ANY_GROUP) && phrase.to - phrase.from > 2;
    if (!placed
        || vague
        || phrase.possessor != null
        || words.is(phrase.from, NameLexicon.PRONOUN)) {
      return null;
    }
    Referent best = null;
    double most = 0;
    double second = 0;
    for (Referent candidate : referents) {
      double score = score(candidate, phrase);
      if (score > most) {
        second = most;
        most = score;
        best = candidate;
      } else {
        second = Math.max(second, score);
      }
    }
    boolean clear = best != null && most - second >= MARGIN;
    return clear && unnamed.getOrDefault(noun, -1) < best.last().from ? best : null;
  }

  /** How much a body is spoken of; 0 for one that cannot be meant. */
  private double score(Referent candidate, Reference phrase) {
    if (candidate.type != EntityType.ORGANISATION || candidate.mentions.isEmpty()) {
      return 0;
    }
    Reference last = candidate.last();
    int away = sentences(candidate, phrase);
    int head = candidate.names.get(0).head;
    boolean otherKind = isOtherKind(head, words.lower(phrase.head));
    boolean another = away == 0 && (isSpecial(phrase) || isOneSource(last, phrase));
    if (away > NEAR || otherKind || another) {
      return 0;
    }
    return (last.part == Part.SUBJECT || last.part == Part.POSSESSOR ? 1.5 : 0.5)
        + 0.4 * (NEAR - away)
        + Math.log(candidate.mentions.size());
  }

  /** Whether the last word of a name tells another kind of body than a noun does. */
  private boolean isOtherKind(int head, int noun) {
    if (!words.is(head, NameLexicon.ORGANISATION)) {
      return false;
    }
    boolean differs = SOCIETIES.contains(words.lower(head)) != SOCIETIES.contains(noun);
    return !words.is(head, NameLexicon.ANY_BODY) || (differs && !GENERAL.contains(noun));
  }

  /** Whether a noun is said of some bodies only, so that beside a name it is rather another's. */
  private boolean isSpecial(Reference phrase) {
    int noun = words.lower(phrase.head);
    return noun != COMPANY && noun != FIRM && !phrase.tells(NameLexicon.ANY_GROUP);
  }

  private static boolean isOneSource(Reference one, Reference other) {
    return one.sourceOf >= 0 && one.sourceOf == other.sourceOf;
  }
}
