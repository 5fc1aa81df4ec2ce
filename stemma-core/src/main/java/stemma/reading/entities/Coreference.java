package stemma.reading.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.NameLexicon;
import stemma.reading.MentionForm;

/** Goes through a text's mentions in order and fills in to whom each refers, where it can tell. */
final class Coreference {
  private static final int NEAR = 4;
  private static final int REACH = 14;

  private final Words words;
  private final CandidateFeatures features;
  private final List<Referent> referents;
  private final List<Reference> references;
  private final Salience salience;
  private final RoleResolver roles;
  private final @Nullable List<PronounCase> cases;

  /** The phrase that last told of someone without a name. */
  private @Nullable Reference stranger;

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
    this.features = features;
    this.referents = referents;
    this.references = references;
    this.salience = new Salience(antecedents, features, referents);
    this.roles = new RoleResolver(words, lexicon, salience, referents);
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
      } else if (isStranger(reference)) {
        stranger = reference;
      }
    }
  }

  /** Whether a phrase tells of one person who is not named, as the one who speaks. */
  private boolean isStranger(Reference phrase) {
    Reference source = features.lastSource;
    boolean described = source != null && source.sourceOf == phrase.sourceOf;
    return !described
        && phrase.form == MentionForm.NOMINAL
        && phrase.tells(NameLexicon.PERSON)
        && phrase.sourceOf >= 0
        && !words.quoted(phrase.from);
  }

  /** Whether someone without a name spoke after a candidate was told of, and may go on. */
  private boolean isEclipsed(Reference pronoun, @Nullable Referent candidate) {
    Reference last = stranger;
    return last != null
        && candidate != null
        && pronoun.sourceOf >= 0
        && pronoun.part == Part.SUBJECT
        && last.gender().agrees(pronoun.gender())
        && !isToldSince(candidate, last)
        && words.sentence(pronoun.from) - words.sentence(last.from) <= 1;
  }

  /** Whether a person was named since, or acted; "his" alone may be the other's. */
  private static boolean isToldSince(Referent person, Reference since) {
    for (int i = person.mentions.size() - 1; i >= 0; i--) {
      Reference mention = person.mentions.get(i);
      if (mention.from < since.from) {
        return false;
      }
      if (mention.form == MentionForm.NAME || mention.part == Part.SUBJECT) {
        return true;
      }
    }
    return false;
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
      return roles.find(reference);
    }
    if (reference.tells(NameLexicon.WHO)) {
      return relative(reference, index);
    }
    if (reference.tells(NameLexicon.HE | NameLexicon.SHE)) {
      Referent ahead = ahead(reference, index);
      Referent best = salience.best(reference);
      return ahead != null ? ahead : isEclipsed(reference, best) ? null : best;
    }
    return null;
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
}
