package stemma.reading.attribution;

/**
 * Takes the features of a text's choices group by group. A group that several parts hold is told
 * once, shared, and included in each.
 */
interface Tally {
  /** Adds a feature to the group that is being told. */
  void add(int feature);

  /** Ends a group that parts may include; gives its number in the text. */
  int share();

  /** Adds a shared group to the one that is being told. */
  void include(int shared);

  /** Ends a part of the choice that is being laid out; gives its number there. */
  int part();

  /** Ends the choice that is being laid out; gives what was told of its parts. */
  Choice.Parts end();
}
