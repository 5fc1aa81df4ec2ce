package stemma.language;

import com.carrotsearch.hppc.ObjectIntHashMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How common words are in English news at large: the background against which a word of a small
 * collection counts as rare.
 *
 * <p>The resource {@code word-counts.tsv} beside this class gives, for words in lower case, how
 * often each was seen and in how many documents; its header names source and terms. Words that it
 * lacks are rarer than any that it has.
 */
public final class WordCounts {
  private final List<String> words;
  private final ObjectIntHashMap<String> places;
  private final int[] occurrences;
  private final int[] documents;
  private final long allOccurrences;
  private final int allDocuments;

  private WordCounts(List<String> words, List<int[]> counts, long occurrences, int documents) {
    this.words = Collections.unmodifiableList(words);
    this.places = new ObjectIntHashMap<>(words.size());
    this.occurrences = new int[words.size()];
    this.documents = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      this.places.put(words.get(i), i);
      this.occurrences[i] = counts.get(i)[0];
      this.documents[i] = counts.get(i)[1];
    }
    this.allOccurrences = occurrences;
    this.allDocuments = documents;
  }

  /** The counts for English. */
  public static WordCounts english() {
    return English.COUNTS;
  }

  private static final class English {
    static final WordCounts COUNTS = read("word-counts.tsv");
  }

  private static WordCounts read(String resource) {
    List<String> words = new ArrayList<>();
    List<int[]> counts = new ArrayList<>();
    long occurrences = 0;
    int documents = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordCounts.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# total\t")) {
          String[] totals = line.split("\t", -1);
          occurrences = Long.parseLong(totals[1]);
          documents = Integer.parseInt(totals[2]);
        } else if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          words.add(cells[0]);
          counts.add(new int[] {Integer.parseInt(cells[1]), Integer.parseInt(cells[2])});
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordCounts(words, counts, occurrences, documents);
  }

  /** The words counted, sorted. */
  public List<String> words() {
    return words;
  }

  /**
   * Share of all word occurrences that are this word; of a word not listed, that of a word seen
   * once.
   */
  public double frequency(String word) {
    int place = places.getOrDefault(word, -1);
    return (place < 0 ? 1 : occurrences[place]) / (double) allOccurrences;
  }

  /** Share of all documents that have this word; of a word not listed, that of one document. */
  public double documentFrequency(String word) {
    int place = places.getOrDefault(word, -1);
    return (place < 0 ? 1 : documents[place]) / (double) allDocuments;
  }
}
