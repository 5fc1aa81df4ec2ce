package stemma.collation.words;

import java.util.List;
import java.util.Set;

/** Words that deny: one more or one less turns a sentence round. */
public final class Negations {
  private static final Set<String> WORDS =
      Set.of(
          "not",
          "no",
          "never",
          "none",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "nowhere",
          "without",
          "cannot",
          "cant",
          "wont",
          "dont",
          "doesnt",
          "didnt",
          "isnt",
          "arent",
          "wasnt",
          "werent",
          "hasnt",
          "havent",
          "hadnt",
          "wouldnt",
          "couldnt",
          "shouldnt",
          "aint");

  private Negations() {}

  /** How many of some folded words deny. */
  public static long in(List<String> words) {
    return words.stream().map(word -> word.replace("'", "")).filter(WORDS::contains).count();
  }
}
