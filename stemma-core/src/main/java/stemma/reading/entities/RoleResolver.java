package stemma.reading.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.Hashing;
import stemma.language.NameLexicon;

/**
 * Whom a phrase such as "the former senator" takes up.
 *
 * <p>A phrase tells what was told before of someone, and then it is the one whom it fits best; or
 * it tells what is new of someone (the Texan lawyer), and then it can only be who is spoken of. Not
 * so with nouns that news uses for people without a name ({@link NameLexicon#BYSTANDER}), nor where
 * somebody without a name was introduced by the same noun: a judge … the judge.
 */
final class RoleResolver {
  private static final double ROLE_SAME = 3;
  private static final double ROLE_ALIKE = 2;
  private static final double MODIFIER_SHARED = 1.2;

  /** From this on a phrase fits what was told of someone. */
  private static final double FITS = 1;

  /** What the one whom a phrase fits must reach; and if no one else is told to be so. */
  private static final double LEAST = 2.2;

  private static final double LEAST_ALONE = 1.2;

  /** What one of whom the phrase is news must score as a pronoun's antecedent would. */
  private static final double LEAST_NEW = 2;

  /** By how much he must be ahead of all others. */
  private static final double MARGIN = 0.8;

  /** By how much he must be ahead of those whom the phrase fits but who are out of sight. */
  private static final double MARGIN_TOLD = 4;

  /** Below this one of whom something was told is out of sight. */
  private static final double FADED = -1;

  private static final int REACH = 14;

  /** A role may stand before its name in so many sentences from the top. */
  private static final int LEAD = 4;

  private static final int FORMER = Hashing.lower("former");

  private final Words words;
  private final NameLexicon lexicon;
  private final Salience salience;
  private final List<Referent> referents;
  private final BodyResolver bodies;

  /** Phrases that introduced someone who has no name. */
  private final List<Reference> unnamed = new ArrayList<>();

  RoleResolver(Words words, NameLexicon lexicon, Salience salience, List<Referent> referents) {
    this.words = words;
    this.lexicon = lexicon;
    this.salience = salience;
    this.referents = referents;
    this.bodies = new BodyResolver(words, referents);
  }

  /** Whom or what a phrase takes up; null when that is not clear. */
  @Nullable Referent find(Reference phrase) {
    if (!phrase.tells(NameLexicon.PERSON)) {
      return bodies.find(phrase);
    }
    if (!phrase.definite) {
      unnamed.add(phrase);
      return null;
    }
    return person(phrase);
  }

  private @Nullable Referent person(Reference phrase) {
    Referent told = null;
    Referent spoken = null;
    double mostTold = Double.NEGATIVE_INFINITY;
    double mostSpoken = Double.NEGATIVE_INFINITY;
    double secondSpoken = Double.NEGATIVE_INFINITY;
    int fitting = 0;
    for (Referent candidate : referents) {
      if (!candidate.isPerson()
          || !candidate.gender().agrees(phrase.gender())
          || isOwner(phrase, candidate)
          || isAhead(phrase, candidate)
          || isOfOtherSide(phrase, candidate)) {
        continue;
      }
      double described = described(phrase, candidate);
      double seen = salience.of(phrase, candidate);
      fitting += described >= FITS ? 1 : 0;
      double score = described + weight(candidate, seen);
      if (described >= FITS && score > mostTold) {
        mostTold = score;
        told = candidate;
      }
      if (seen > mostSpoken) {
        secondSpoken = mostSpoken;
        mostSpoken = seen;
        spoken = candidate;
      } else {
        secondSpoken = Math.max(secondSpoken, seen);
      }
    }
    Referent fresh = mostSpoken - secondSpoken >= MARGIN ? fresh(phrase, spoken, mostSpoken) : null;
    boolean enough = mostTold > (fitting == 1 ? LEAST_ALONE : LEAST);
    if (told == null || (!enough && fresh != null)) {
      return fresh;
    }
    double seen = salience.of(phrase, told);
    boolean eclipsed =
        fresh != null && fresh != told && seen < FADED && mostSpoken - seen > MARGIN_TOLD;
    return eclipsed ? fresh : enough && !isUnnamed(phrase, lastName(told, phrase)) ? told : null;
  }

  /** The one of whom a phrase is news, if it can be: the one most spoken of, not in passing. */
  private @Nullable Referent fresh(Reference phrase, @Nullable Referent spoken, double score) {
    boolean placed = phrase.part == Part.SUBJECT || phrase.sourceOf >= 0;
    boolean news =
        spoken != null
            && placed
            && score >= LEAST_NEW
            && !isOwned(phrase)
            && !phrase.tells(NameLexicon.BYSTANDER)
            && !namesPerson(phrase)
            && !isUnnamed(phrase, -1);
    return news ? spoken : null;
  }

  /** Whether a phrase is of somebody's: the Roe aide. */
  private boolean namesPerson(Reference phrase) {
    for (Referent referent : referents) {
      if (referent.isPerson()) {
        for (Reference name : referent.names) {
          if (name.from >= phrase.from && name.to <= phrase.head) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether somebody without a name was introduced by this noun lately, and after a place. */
  private boolean isUnnamed(Reference phrase, int after) {
    int noun = lexicon.role(words.lower(phrase.head));
    for (int i = unnamed.size() - 1; i >= 0; i--) {
      Reference introduced = unnamed.get(i);
      if (words.sentence(phrase.from) - words.sentence(introduced.from) > REACH) {
        return false;
      }
      if (lexicon.role(words.lower(introduced.head)) == noun && after < introduced.from) {
        return true;
      }
    }
    return false;
  }

  private static int lastName(Referent candidate, Reference phrase) {
    int last = -1;
    for (Reference name : candidate.names) {
      last = name.from < phrase.from ? Math.max(last, name.from) : last;
    }
    return last;
  }

  private boolean isOwned(Reference phrase) {
    return words.is(phrase.from, NameLexicon.PRONOUN) || phrase.possessor != null;
  }

  /** Whether someone is only named later on, though the lead is over. */
  private boolean isAhead(Reference phrase, Referent candidate) {
    return candidate.mentions.isEmpty()
        && words.sentence(candidate.names.get(0).from)
            > Math.max(LEAD, words.sentence(phrase.from));
  }

  /** Whether phrase and person are told to be of two parties. */
  private boolean isOfOtherSide(Reference phrase, Referent candidate) {
    for (int t = phrase.from; t <= phrase.head; t++) {
      int side = lexicon.side(words.lower(t));
      if (side != 0 && candidate.side != 0 && side != candidate.side) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwner(Reference phrase, Referent candidate) {
    return phrase.possessor != null && phrase.possessor.referent == candidate;
  }

  /** What having been mentioned counts, beside what was told. */
  private static double weight(Referent candidate, double seen) {
    if (candidate.mentions.isEmpty()) {
      return -1.5;
    }
    return seen == Double.NEGATIVE_INFINITY ? -3 : Math.max(-2, Math.min(2.5, 0.5 * seen + 0.2));
  }

  /** How well what is told of someone fits a phrase. */
  private double described(Reference phrase, Referent candidate) {
    int noun = lexicon.role(words.lower(phrase.head));
    double score = candidate.roles.get(noun) != 0 ? ROLE_SAME : 0;
    if (score == 0 && !phrase.tells(NameLexicon.BYSTANDER)) {
      score = isAlike(noun, candidate) ? ROLE_ALIKE : 0;
    }
    boolean former = false;
    for (int t = phrase.from; t < phrase.head; t++) {
      if (words.isWord(t) && !words.is(t, NameLexicon.DETERMINER)) {
        int word = words.lower(t);
        former |= word == FORMER;
        boolean shared = candidate.modifiers.get(word) != 0 || candidate.roles.get(word) != 0;
        boolean foreign = score > 0 && (words.isCapital(t) || candidate.mentions.isEmpty());
        score += shared ? MODIFIER_SHARED : foreign ? -0.2 : 0;
      }
    }
    boolean wasFormer = candidate.modifiers.get(FORMER) != 0;
    score -= former && !wasFormer && score > 0 ? 1 : 0;
    score -= !former && wasFormer ? 0.3 : 0;
    return score - (isOwned(phrase) ? 1 : 0);
  }

  private boolean isAlike(int noun, Referent candidate) {
    for (int other : lexicon.likes(noun)) {
      if (candidate.roles.get(other) != 0) {
        return true;
      }
    }
    return false;
  }
}
