package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stemma.collation.words.FoldedWords;
import stemma.text.Span;

/**
 * Which names of a story's articles name the same one.
 *
 * <p>{@code Halloran}, {@code Dr Iris Halloran} and {@code Iris Halloran} do, as long as the story
 * has one Halloran; {@code Iris Halloran} and {@code Owen Halloran} do not, nor do {@code Orsena}
 * and {@code Bank of Orsena}. A partial name that fits two full names stays by itself.
 */
public final class Speakers {
  private static final Set<String> TITLES =
      Set.copyOf(
          Arrays.asList(
              ("mr mrs ms miss dr prof professor sir dame lord lady president minister secretary"
                      + " senator sen representative rep congressman congresswoman governor gov"
                      + " mayor chancellor premier general gen colonel col captain capt lieutenant"
                      + " lt sergeant sgt major superintendent inspector judge justice king queen"
                      + " prince princess pope father rev reverend chief the deputy prime foreign"
                      + " former acting")
                  .split(" ")));

  /** What stands between a body and whose it is: the Bank of a country is not the country. */
  private static final Set<String> OWNING = Set.of("of", "for", "in", "at", "and");

  private final Map<String, String> fullest;

  private Speakers(Map<String, String> fullest) {
    this.fullest = fullest;
  }

  /** Brings the names of a story together. */
  public static Speakers of(List<String> names) {
    Map<String, List<String>> wordsOf = new HashMap<>();
    names.forEach(name -> wordsOf.computeIfAbsent(name, Speakers::words));
    List<String> longestFirst = new ArrayList<>(wordsOf.keySet());
    longestFirst.sort(
        Comparator.comparingInt((String name) -> -wordsOf.getOrDefault(name, List.of()).size())
            .thenComparingInt(name -> -name.length())
            .thenComparing(Comparator.naturalOrder()));
    Map<String, String> fullest = new TreeMap<>();
    Map<String, Set<String>> byWord = new HashMap<>();
    for (String name : longestFirst) {
      List<String> words = wordsOf.getOrDefault(name, List.of());
      if (words.isEmpty()) {
        fullest.put(name, name);
        continue;
      }
      List<String> heads =
          words.stream()
              .distinct()
              .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
              .distinct()
              .filter(head -> isPartOf(words, wordsOf.getOrDefault(head, List.of())))
              .toList();
      if (heads.size() == 1) {
        fullest.put(name, heads.get(0));
      } else {
        fullest.put(name, name);
        for (String word : words) {
          byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(name);
        }
      }
    }
    return new Speakers(fullest);
  }

  /** The fullest name of whom a name names; the name itself when it was not among the names. */
  public String fullest(String name) {
    return fullest.getOrDefault(name, name);
  }

  /** Whether a shorter name can name whom a longer one names. */
  private static boolean isPartOf(List<String> shorter, List<String> longer) {
    if (shorter.equals(longer)) {
      return true;
    }
    int at = 0;
    for (String word : shorter) {
      while (at < longer.size() && !fits(word, longer.get(at), at == longer.size() - 1)) {
        at++;
      }
      if (at == longer.size()) {
        return false;
      }
      at++;
    }
    boolean endsAlike = shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
    boolean owned = longer.subList(0, longer.size() - 1).stream().anyMatch(OWNING::contains);
    boolean whole = shorter.stream().anyMatch(OWNING::contains);
    return (endsAlike && (whole || !owned))
        || (shorter.size() == 1 && shorter.get(0).equals(longer.get(0)));
  }

  private static boolean fits(String word, String full, boolean last) {
    return word.equals(full) || (!last && word.length() == 1 && full.startsWith(word));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : FoldedWords.of(name, new Span(0, name.length())).words()) {
      words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }
    int start = 0;
    while (start < words.size() - 1 && TITLES.contains(words.get(start))) {
      start++;
    }
    return words.subList(start, words.size());
  }
}
