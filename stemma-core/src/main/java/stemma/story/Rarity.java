package stemma.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import stemma.collation.words.FoldedWords;
import stemma.collation.words.FunctionWords;
import stemma.collation.words.StemRarity;
import stemma.collation.words.Stems;
import stemma.reading.Reading;
import stemma.text.Span;

/** How much a word tells inside a story: the fewer sentences have it, the more. */
final class Rarity {
  private final StemRarity rarity = new StemRarity();

  private Rarity() {}

  /** Counts the words of a story; the same sentence in several articles counts once. */
  static Rarity of(List<Reading> readings) {
    Rarity counted = new Rarity();
    Set<String> seen = new TreeSet<>();
    for (Reading reading : readings) {
      for (Span sentence : reading.sentences()) {
        if (seen.add(sentence.of(reading.article().text()))) {
          counted.rarity.count(stems(reading.article().text(), sentence));
        }
      }
    }
    return counted;
  }

  /** The stems of the words at a place that are neither function words nor numbers. */
  static Set<String> stems(String text, Span place) {
    Set<String> stems = new TreeSet<>();
    for (String word : FoldedWords.of(text, place).words()) {
      if (!FunctionWords.contains(word) && !Character.isDigit(word.charAt(0))) {
        stems.add(Stems.of(word));
      }
    }
    return stems;
  }

  /** The weight of a stem: positive, at most about ten. */
  double weight(String stem) {
    return rarity.weight(stem);
  }

  /** What stems weigh together. */
  double weight(Set<String> stems) {
    return rarity.weight(stems);
  }

  /** Share of the lighter set's weight that both sets have, in [0, 1]. */
  double overlap(Set<String> one, Set<String> other) {
    double least = Math.min(weight(one), weight(other));
    return least == 0 ? 0 : weight(common(one, other)) / least;
  }

  /** Share of the two sets' weight that both have, in [0, 1]. */
  double likeness(Set<String> one, Set<String> other) {
    double common = weight(common(one, other));
    double all = weight(one) + weight(other) - common;
    return all == 0 ? 0 : common / all;
  }

  /** What both sets have. */
  static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> common = new TreeSet<>(one);
    common.retainAll(other);
    return common;
  }
}
