package stemma.reading;

/** What is not read in an article whose language has no resources. */
public enum Unread {
  /** What people say outside quotation marks. */
  INDIRECT_STATEMENTS,
  /** To whom pronouns and descriptions refer. */
  REFERENCES,
  /** What is counted, in which unit, how surely. */
  COUNTED_THINGS,
  /** Times that hang on words of the language: weekdays, {@code yesterday}, lengths. */
  TIMES_IN_WORDS,
  /** Who undertakes to do what. */
  UNDERTAKINGS
}
