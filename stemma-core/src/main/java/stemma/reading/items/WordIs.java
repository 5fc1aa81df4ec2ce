package stemma.reading.items;

/** Comparing an item with words that the code itself names. */
public final class WordIs {
  private WordIs() {}

  /** Whether an item is one of some words, whatever their case; false outside the text. */
  public static boolean oneOf(Items items, int item, String... words) {
    if (item < 0 || item >= items.size()) {
      return false;
    }
    int length = items.length(item);
    for (String word : words) {
      if (word.length() == length
          && items.text().regionMatches(true, items.start(item), word, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
