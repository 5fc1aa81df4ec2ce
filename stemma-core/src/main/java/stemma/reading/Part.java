package stemma.reading;

/** The part that a mention plays in its clause. */
enum Part {
  SUBJECT,
  OBJECT,
  OBLIQUE,
  POSSESSOR
}
