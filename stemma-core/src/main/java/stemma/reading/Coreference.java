package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.Hashing;
import stemma.language.NameLexicon;

/** Goes through a text's mentions in order and fills in to whom each refers, where it can tell. */
final class Coreference {
  /** A candidate scored less than this is no better than none. */
  private static final double LEAST = -1.5;

  private static final double UNKNOWN_GENDER = -0.7;
  private static final double LEAST_OF_PHRASE = 2.2;
  private static final double ROLE_SAME = 3;
  private static final double ROLE_ALIKE = 2;
  private static final double UNDESCRIBED = 0.1;
  private static final double UNDESCRIBED_BARE = 1.2;
  private static final int NEAR = 4;
  private static final int REACH = 14;
  private static final int FORMER = Hashing.lower("former");

  private final Words words;
  private final NameLexicon lexicon;
  private final Antecedents antecedents;
  private final CandidateFeatures features;
  private final List<Referent> referents;
  private final List<Reference> references;
  private final @Nullable List<PronounCase> cases;

  Coreference(
      Words words,
      NameLexicon lexicon,
      Antecedents antecedents,
      CandidateFeatures features,
      List<Referent> referents,
      List<Reference> references,
      @Nullable List<PronounCase> cases) {
    this.cases = cases;
    this.words = words;
    this.lexicon = lexicon;
    this.antecedents = antecedents;
    this.features = features;
    this.referents = referents;
    this.references = references;
  }

  /** Fills in the references; then the speakers that say "I". */
  void resolve() {
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference.referent == null) {
        note(reference);
        reference.referent = find(reference, i);
      }
      if (reference.referent != null) {
        reference.referent.mentions.add(reference);
        reference.referent.tell(reference.gender(), 1);
        spoke(reference);
      }
    }
  }

  /** Notes a pronoun with all persons told of lately, if just one of them has its gender. */
  private void note(Reference pronoun) {
    if (cases == null || !pronoun.tells(NameLexicon.HE | NameLexicon.SHE)) {
      return;
    }
    List<Long> candidates = new ArrayList<>();
    int right = -1;
    for (Referent candidate : referents) {
      if (candidate.isPerson() && !candidate.mentions.isEmpty()) {
        Reference last = features.visible(pronoun, candidate);
        boolean lately =
            last != null && words.sentence(pronoun.from) - words.sentence(last.from) <= REACH;
        if (lately && last != null) {
          boolean fits = candidate.gender() == pronoun.gender();
          boolean near = words.sentence(pronoun.from) - words.sentence(last.from) <= NEAR;
          boolean unknown = candidate.gender() == Gender.UNKNOWN;
          if (unknown && !near) {
            continue;
          }
          if (unknown || (fits && right >= 0)) {
            return;
          }
          right = fits ? candidates.size() : right;
          candidates.add(features.of(pronoun, candidate, last, later(candidate, last)));
        }
      }
    }
    if (right >= 0 && candidates.size() > 1) {
      cases.add(new PronounCase(List.copyOf(candidates), right));
    }
  }

  /** How many other persons were mentioned since, of whatever gender. */
  private int later(Referent candidate, Reference last) {
    int later = 0;
    for (Referent other : referents) {
      boolean since =
          other.isPerson() && !other.mentions.isEmpty() && other.last().from > last.from;
      later += other != candidate && since ? 1 : 0;
    }
    return later;
  }

  private void spoke(Reference reference) {
    if (reference.sourceOf >= 0 && reference.part != Part.POSSESSOR) {
      Reference last = features.lastSource;
      if (last == null || last.sourceOf != reference.sourceOf) {
        features.secondSource = last;
        features.lastSource = reference;
      }
    }
  }

  private @Nullable Referent find(Reference reference, int index) {
    if (reference.form == MentionForm.NOMINAL) {
      return reference.tells(NameLexicon.PERSON) ? person(reference) : body(reference);
    }
    if (reference.tells(NameLexicon.WHO)) {
      return relative(reference, index);
    }
    if (reference.tells(NameLexicon.HE | NameLexicon.SHE)) {
      Referent ahead = ahead(reference, index);
      return ahead != null ? ahead : pronoun(reference);
    }
    return null;
  }

  private @Nullable Referent pronoun(Reference pronoun) {
    Referent best = null;
    double most = LEAST;
    for (Referent candidate : referents) {
      double score = score(pronoun, candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private double score(Reference pronoun, Referent candidate) {
    if (!candidate.isPerson()
        || candidate.mentions.isEmpty()
        || !candidate.gender().agrees(pronoun.gender())) {
      return Double.NEGATIVE_INFINITY;
    }
    Reference last = features.visible(pronoun, candidate);
    if (last == null) {
      return Double.NEGATIVE_INFINITY;
    }
    long bits = features.of(pronoun, candidate, last, rank(candidate, last, pronoun));
    boolean unknown = candidate.gender() == Gender.UNKNOWN && pronoun.gender() != Gender.UNKNOWN;
    return antecedents.score(bits) + (unknown ? UNKNOWN_GENDER : 0);
  }

  /** How many others of a fitting gender were mentioned since. */
  private int rank(Referent candidate, Reference last, Reference pronoun) {
    int rank = 0;
    for (Referent other : referents) {
      if (other != candidate
          && other.isPerson()
          && !other.mentions.isEmpty()
          && other.gender().agrees(pronoun.gender())
          && other.last().from > last.from) {
        rank++;
      }
    }
    return rank;
  }

  /**
   * The one that a sentence names after a pronoun in an opening clause: When she left, Roe said.
   */
  private @Nullable Referent ahead(Reference pronoun, int index) {
    int start = words.text.sentenceStart(words.sentence(pronoun.from));
    boolean clause =
        pronoun.from - start <= 3
            && words.is(start, NameLexicon.CONJUNCTION | NameLexicon.PREPOSITION)
            && pronoun.from > start;
    if (!clause) {
      return null;
    }
    boolean comma = false;
    int at = pronoun.to;
    for (int i = index + 1;
        i < references.size() && words.sameSentence(references.get(i).from, pronoun.from);
        i++) {
      Reference next = references.get(i);
      for (; at < next.from; at++) {
        comma |= words.isComma(at);
      }
      Referent named = next.referent;
      if (next.form == MentionForm.NAME && named != null && named.isPerson()) {
        boolean fits =
            comma && next.part == Part.SUBJECT && named.gender().agrees(pronoun.gender());
        return fits ? named : null;
      }
    }
    return null;
  }

  /**
   * Whom "who" takes up: the name or phrase right before it, a place or body between passed over.
   */
  private @Nullable Referent relative(Reference who, int index) {
    for (int i = index - 1; i >= 0; i--) {
      Reference before = references.get(i);
      if (!words.sameSentence(before.from, who.from) || who.from - before.to > 8) {
        return null;
      }
      boolean person =
          before.referent != null
              ? before.referent.isPerson()
              : before.tells(NameLexicon.PERSON) && before.form == MentionForm.NOMINAL;
      if (person) {
        return joins(before.to, who.from) ? before.referent : null;
      }
    }
    return null;
  }

  /** Whether nothing but a prepositional phrase stands between a noun and its "who". */
  private boolean joins(int from, int to) {
    if (from == to || (from + 1 == to && !words.isWord(from))) {
      return true;
    }
    if (!words.is(from, NameLexicon.PREPOSITION)
        && !words.isMark(from, '(')
        && !words.isComma(from)) {
      return false;
    }
    for (int t = from; t < to; t++) {
      if (words.is(t, NameLexicon.PERSONS | NameLexicon.AUXILIARY | NameLexicon.PRONOUN)
          || (words.isComma(t) && t != to - 1 && t != from)) {
        return false;
      }
    }
    return true;
  }

  /** Whom a phrase such as "the former senator" takes up. */
  private @Nullable Referent person(Reference phrase) {
    if (!phrase.definite) {
      return null;
    }
    Referent best = null;
    double most = Double.NEGATIVE_INFINITY;
    int fitting = 0;
    for (Referent candidate : referents) {
      if (candidate.isPerson()
          && candidate.gender().agrees(phrase.gender())
          && !isOwner(phrase, candidate)) {
        double described = described(phrase, candidate);
        fitting += described >= ROLE_ALIKE - 1 ? 1 : 0;
        double score = described + salience(phrase, candidate) - undescribed(phrase, described);
        if (score > most) {
          most = score;
          best = candidate;
        }
      }
    }
    return most > LEAST_OF_PHRASE - (fitting == 1 ? 1 : 0) ? best : variation(phrase);
  }

  /**
   * Whom a phrase tells anew, though nothing told before fits: the Texan lawyer. Only one who spoke
   * last and close by, and is more talked of here than anyone else.
   */
  private @Nullable Referent variation(Reference phrase) {
    Reference source = features.lastSource;
    boolean told = phrase.part == Part.SUBJECT && phrase.to - phrase.from > 2 && !isOwned(phrase);
    if (!told || source == null || source.referent == null) {
      return null;
    }
    int paragraphs = words.paragraph(phrase.from) - words.paragraph(source.from);
    Referent speaker = source.referent;
    boolean inside =
        phrase.sourceOf >= 0
            && speaker.names.stream().anyMatch(name -> name.sourceOf == phrase.sourceOf);
    if (inside) {
      return null;
    }
    double own = score(phrase, speaker);
    for (Referent other : referents) {
      if (other != speaker && score(phrase, other) > own) {
        return null;
      }
    }
    return own > 0 && paragraphs <= 1 ? speaker : null;
  }

  private boolean isOwned(Reference phrase) {
    return words.is(phrase.from, NameLexicon.PRONOUN) || phrase.possessor != null;
  }

  /**
   * What a phrase loses that nothing told fits. "The Texan lawyer" may bring news of who is spoken
   * of; "the lawyer" takes up one who was told of as a lawyer.
   */
  private static double undescribed(Reference phrase, double described) {
    boolean bare = phrase.to - phrase.from <= 2;
    return described > 0 ? 0 : bare ? UNDESCRIBED_BARE : UNDESCRIBED;
  }

  private static boolean isOwner(Reference phrase, Referent candidate) {
    return phrase.possessor != null && phrase.possessor.referent == candidate;
  }

  private double salience(Reference phrase, Referent candidate) {
    if (candidate.mentions.isEmpty()) {
      return -1.5;
    }
    double score = score(phrase, candidate);
    return score == Double.NEGATIVE_INFINITY ? -3 : Math.max(-2, Math.min(2.5, 0.5 * score + 0.2));
  }

  /** How well what is told of someone fits a phrase. */
  private double described(Reference phrase, Referent candidate) {
    int noun = lexicon.role(words.lower(phrase.head));
    double score = candidate.roles.get(noun) != 0 ? ROLE_SAME : 0;
    if (score == 0) {
      score = isAlike(noun, candidate) ? ROLE_ALIKE : 0;
    }
    boolean former = false;
    for (int t = phrase.from; t < phrase.head; t++) {
      if (words.isWord(t) && !words.is(t, NameLexicon.DETERMINER)) {
        int word = words.lower(t);
        former |= word == FORMER;
        boolean shared = candidate.modifiers.get(word) != 0 || candidate.roles.get(word) != 0;
        score += shared ? 1.2 : words.isCapital(t) && score > 0 ? -0.2 : 0;
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

  /** Which body a phrase such as "the department" takes up: the last named with that noun. */
  private @Nullable Referent body(Reference phrase) {
    if (!phrase.definite || phrase.to - phrase.from > 3) {
      return null;
    }
    int noun = words.lower(phrase.head);
    Referent best = null;
    for (Referent candidate : referents) {
      if (!candidate.isPerson()
          && !candidate.mentions.isEmpty()
          && candidate.type != EntityType.PLACE) {
        boolean named =
            words.lower(candidate.names.get(0).head) == noun || candidate.roles.get(noun) != 0;
        boolean near = words.sentence(phrase.from) - words.sentence(candidate.last().from) <= REACH;
        if (named && near && (best == null || candidate.last().from > best.last().from)) {
          best = candidate;
        }
      }
    }
    return best;
  }
}
