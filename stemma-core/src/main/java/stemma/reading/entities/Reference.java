package stemma.reading.entities;

import org.jspecify.annotations.Nullable;
import stemma.language.NameLexicon;
import stemma.reading.MentionForm;

/** A place where the text may refer to someone; while it is being read, to whom is filled in. */
final class Reference {
  final int from;
  final int to;

  /** The token that tells most: a name's last, a phrase's noun, the pronoun. */
  final int head;

  final MentionForm form;
  final Part part;

  /** What the lexicon tells of the head. */
  final int told;

  @Nullable Referent referent;

  /** Whether a phrase says that one knows who is meant: the, this, his. */
  boolean definite;

  /** Whose it is, where a phrase tells by a name. */
  @Nullable Reference possessor;

  /** Number of the statement whose source it stands in, -1 for none. */
  int sourceOf = -1;

  /** Number of the innermost statement whose content it stands in, -1 for none. */
  int contentOf = -1;

  Reference(int from, int to, int head, MentionForm form, Part part, int told) {
    this.from = from;
    this.to = to;
    this.head = head;
    this.form = form;
    this.part = part;
    this.told = told;
  }

  boolean tells(int kinds) {
    return (told & kinds) != 0;
  }

  Gender gender() {
    if (tells(NameLexicon.SHE)) {
      return Gender.FEMALE;
    }
    if (tells(NameLexicon.HE)) {
      return Gender.MALE;
    }
    boolean noun = form == MentionForm.NOMINAL;
    if (noun && tells(NameLexicon.FEMALE)) {
      return Gender.FEMALE;
    }
    return noun && tells(NameLexicon.MALE) ? Gender.MALE : Gender.UNKNOWN;
  }
}
