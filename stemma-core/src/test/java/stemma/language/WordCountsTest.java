package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCountsTest {
  private final WordCounts counts = WordCounts.english();

  @Test
  void commonWordsAreCommonerThanRareOnes() {
    assertThat(counts.frequency("the")).isBetween(0.03, 0.08);
    assertThat(counts.documentFrequency("the")).isBetween(0.9, 1.0);
    assertThat(counts.frequency("harbour")).isLessThan(counts.frequency("house"));
  }

  @Test
  void aWordNeverSeenIsRarerThanAnySeen() {
    double unseen = counts.documentFrequency("qqzzx");
    assertThat(counts.words()).isSorted().allMatch(word -> counts.documentFrequency(word) > unseen);
  }
}
