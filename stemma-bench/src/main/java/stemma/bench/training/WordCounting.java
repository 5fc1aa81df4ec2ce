package stemma.bench.training;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.page.Json;

/**
 * Counts words over the training texts and writes {@code word-counts.tsv}, the background of
 * rarity: {@code stemma-bench/run train word-counts}.
 */
public final class WordCounting implements Training {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}\\p{N}]+)*");
  private static final int LEAST_DOCUMENTS = 3;

  @Override
  public String name() {
    return "word-counts";
  }

  @Override
  public void run(Path data, Path resources) throws IOException {
    Counting counting = new Counting();
    counting.countLines(data.resolve("attribution/polnear-train.jsonl"));
    counting.countLines(data.resolve("times/timebank-aquaint-dev.jsonl"));
    counting.countTokens(data.resolve("training/wikigold.conll"));
    counting.write(resources.resolve("language/word-counts.tsv"));
  }

  /** The counts so far. */
  private static final class Counting {
    private final Map<String, int[]> counts = new TreeMap<>();
    private long occurrences;
    private int documents;

    private void countLines(Path file) throws IOException {
      for (String line : Files.readAllLines(file)) {
        count(Json.parse(line).string("text").orElse(""));
      }
    }

    /** A document of the annotated sets is long; 500 tokens make one here. */
    private void countTokens(Path file) throws IOException {
      List<String> lines = Files.readAllLines(file);
      for (int from = 0; from < lines.size(); from += 500) {
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(from, Math.min(lines.size(), from + 500))) {
          text.append(line.split("\\s", 2)[0]).append(' ');
        }
        count(text.toString());
      }
    }

    private void count(String text) {
      Set<String> seen = new HashSet<>();
      Matcher words = WORD.matcher(text);
      while (words.find()) {
        String word = words.group().toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "");
        int[] count = counts.computeIfAbsent(word, w -> new int[2]);
        count[0]++;
        occurrences++;
        if (seen.add(word)) {
          count[1]++;
        }
      }
      documents++;
    }

    private void write(Path file) throws IOException {
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        out.write(
            "# How often a word was seen and in how many documents, in lower case without apostrophes.\n"
                + "# Source: counted by stemma-bench/run train word-counts over PolNeAR 1.0 (train), the"
                + " TempEval-3 news texts and WikiGold; words of "
                + LEAST_DOCUMENTS
                + " documents or more.\n"
                + "# Licence: counts are facts; Apache-2.0 as the rest of Stemma.\n"
                + "# Columns: word, occurrences, documents\n"
                + "# total\t"
                + occurrences
                + "\t"
                + documents
                + "\n");
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
          if (entry.getValue()[1] >= LEAST_DOCUMENTS) {
            out.write(
                entry.getKey() + "\t" + entry.getValue()[0] + "\t" + entry.getValue()[1] + "\n");
          }
        }
      }
    }
  }
}
