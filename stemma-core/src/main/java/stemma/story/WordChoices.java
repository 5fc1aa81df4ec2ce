package stemma.story;

import java.util.ArrayList;
import java.util.List;

/** Words that articles choose for the same people or thing, outside quotations. */
final class WordChoices {
  private WordChoices() {}

  static List<WordChoice> of(Sources sources) {
    return new ArrayList<>();
  }
}
