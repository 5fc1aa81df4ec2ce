package stemma.reading.entities;

/** The part that a mention plays in its clause. */
enum Part {
  SUBJECT,
  OBJECT,
  OBLIQUE,
  POSSESSOR
}
