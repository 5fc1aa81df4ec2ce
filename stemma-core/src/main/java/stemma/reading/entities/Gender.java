package stemma.reading.entities;

/** What a language's words tell of someone's gender. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether one person can be told by words of both. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
