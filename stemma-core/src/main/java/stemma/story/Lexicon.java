package stemma.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Terms that outlets choose between for one concept, from {@code word-choices.tsv}.
 *
 * <p>A term in the singular counts only after an article, a pronoun that owns or points, or an
 * adjective between; one in the plural only where no pronoun makes a verb of it. Terms of what is
 * done are forms of the past and need nothing.
 */
final class Lexicon {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "its", "their", "his", "her", "our", "your", "my",
          "any", "no", "every", "each", "another");
  private static final Set<String> SUBJECTS =
      Set.of("he", "she", "it", "who", "which", "to", "they", "we", "you", "i", "will", "would");

  private final Map<String, List<Entry>> byFirstWord;

  private Lexicon(Map<String, List<Entry>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** A term and what it is chosen for. */
  record Entry(String concept, String term, List<String> words) {
    /** Whether the concept is something done: its terms are participles and past tenses. */
    boolean isVerb() {
      return concept.startsWith("to ");
    }
  }

  /** The terms of English, read once. */
  static Lexicon english() {
    return English.LEXICON;
  }

  private static final class English {
    private static final Lexicon LEXICON = read("word-choices.tsv");
  }

  private static Lexicon read(String resource) {
    Map<String, List<Entry>> byFirstWord = new HashMap<>();
    for (String line : lines(resource)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] columns = line.split("\t", -1);
        for (String term : columns[1].split("\\|", -1)) {
          List<String> words = List.of(term.replace('-', ' ').split(" ", -1));
          byFirstWord
              .computeIfAbsent(words.get(0), w -> new ArrayList<>())
              .add(new Entry(columns[0], term, words));
        }
      }
    }
    byFirstWord
        .values()
        .forEach(
            entries ->
                entries.sort(
                    Comparator.comparing((Entry entry) -> -entry.words().size())
                        .thenComparing(Entry::term)));
    return new Lexicon(byFirstWord);
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(stream, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
  }

  /** The longest term that starts at a word, null when none does. */
  @Nullable Entry at(List<String> words, int index) {
    for (Entry entry : byFirstWord.getOrDefault(words.get(index), List.of())) {
      int end = index + entry.words().size();
      if (end <= words.size()
          && words.subList(index, end).equals(entry.words())
          && (entry.isVerb() || isNoun(words, index, end))) {
        return entry;
      }
    }
    return null;
  }

  /** Whether the list has both words as terms of one concept. */
  boolean areOne(String one, String other) {
    return entries(one)
        .anyMatch(a -> entries(other).anyMatch(b -> a.concept().equals(b.concept())));
  }

  private Stream<Entry> entries(String word) {
    return byFirstWord.getOrDefault(word, List.of()).stream()
        .filter(entry -> entry.words().size() == 1);
  }

  private static boolean isNoun(List<String> words, int from, int to) {
    if (words.get(to - 1).endsWith("s")) {
      return from == 0 || !SUBJECTS.contains(words.get(from - 1));
    }
    for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
      if (DETERMINERS.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
