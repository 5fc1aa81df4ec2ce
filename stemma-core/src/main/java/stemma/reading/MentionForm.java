package stemma.reading;

/** How a mention refers. */
public enum MentionForm {
  NAME,
  NOMINAL,
  PRONOUN
}
