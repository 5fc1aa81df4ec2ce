package stemma.bench.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Texts about one subject: for each text those most like it by their words, none of which has a
 * sentence in common with another.
 */
final class Subjects {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final int RUN = 8;

  private final List<String> texts;
  private final List<Map<String, Double>> weights = new ArrayList<>();
  private final List<Set<Integer>> runs = new ArrayList<>();
  private final Map<String, Integer> documents = new TreeMap<>();
  private final int size;

  private Subjects(List<String> texts, int size) {
    this.texts = texts;
    this.size = size;
  }

  /** Subjects of so many texts. */
  static Subjects of(List<String> texts, int size) {
    Subjects subjects = new Subjects(texts, size);
    List<Set<String>> words = new ArrayList<>();
    for (String text : texts) {
      Set<String> all = new HashSet<>();
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        all.add(matcher.group());
      }
      all.forEach(word -> subjects.documents.merge(word, 1, Integer::sum));
      words.add(all);
      subjects.runs.add(runs(text));
    }
    for (Set<String> all : words) {
      Map<String, Double> weight = new HashMap<>();
      for (String word : all) {
        weight.put(word, Math.log(texts.size() / (double) subjects.documents.get(word)));
      }
      subjects.weights.add(weight);
    }
    return subjects;
  }

  private static Set<Integer> runs(String text) {
    String[] words = text.split("\\P{L}+", -1);
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(List.of(words).subList(i, i + RUN).hashCode());
    }
    return runs;
  }

  /** Words in lower case that several texts have, sorted. */
  List<String> vocabulary() {
    return documents.entrySet().stream()
        .filter(e -> e.getValue() > 2 && Character.isLowerCase(e.getKey().charAt(0)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A text and those most like it. */
  List<String> subject(int text) {
    double[] likeness =
        IntStream.range(0, texts.size()).mapToDouble(t -> likeness(text, t)).toArray();
    List<Integer> nearest =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer t) -> -likeness[t]))
            .toList();
    List<Integer> chosen = new ArrayList<>();
    for (int candidate : nearest) {
      if (chosen.size() < size
          && texts.get(candidate).lines().count() > 11
          && chosen.stream().allMatch(t -> areApart(t, candidate))) {
        chosen.add(candidate);
      }
    }
    return chosen.stream().map(texts::get).toList();
  }

  private double likeness(int one, int other) {
    double common = 0;
    double length = 1;
    for (Map.Entry<String, Double> word : weights.get(other).entrySet()) {
      length += word.getValue() * word.getValue();
      common += weights.get(one).containsKey(word.getKey()) ? word.getValue() * word.getValue() : 0;
    }
    return common / Math.sqrt(length);
  }

  private boolean areApart(int one, int other) {
    return runs.get(one).stream().noneMatch(runs.get(other)::contains);
  }
}
