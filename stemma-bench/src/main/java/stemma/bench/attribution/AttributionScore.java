package stemma.bench.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import stemma.reading.Statement;

/**
 * Compares statements with marked attributions, exactly as the data's {@code score_attribution.py}
 * does: see there for what each figure means.
 */
final class AttributionScore {
  /** Whether each statement that has a content attributes as people marked, in order. */
  private final List<Boolean> matched = new ArrayList<>();

  /** For measure and stratum: matched of gold, gold, matched of found, found. */
  private final Map<String, int[]> counts = new TreeMap<>();

  /** One statement in tokens. */
  private record Row(BitSet source, BitSet cue, BitSet content, String kind) {}

  /** The score of what was found in an article. */
  AttributionScore(AnnotatedArticle article, List<Statement> statements) {
    add(article, statements);
  }

  /** The score of several articles together. */
  AttributionScore(List<AttributionScore> parts) {
    for (AttributionScore part : parts) {
      part.counts.forEach(
          (key, row) -> {
            int[] sum = counts.computeIfAbsent(key, k -> new int[4]);
            for (int i = 0; i < sum.length; i++) {
              sum[i] += row[i];
            }
          });
    }
  }

  private void add(AnnotatedArticle article, List<Statement> statements) {
    ScoredText text = new ScoredText(article.text());
    List<Row> gold = new ArrayList<>();
    for (AnnotatedArticle.Marked one : article.attributions()) {
      addRow(
          gold,
          text,
          text.tokens(one.source()),
          text.tokens(one.cue()),
          text.tokens(one.content()));
    }
    List<Row> found = new ArrayList<>();
    for (Statement one : statements) {
      addRow(
          found,
          text,
          text.tokens(one.source()),
          text.tokens(one.cue()),
          text.tokens(one.content()));
    }
    role("source", Row::source, gold, found);
    role("cue", Row::cue, gold, found);
    role("content", Row::content, gold, found);
    attribution(gold, found);
  }

  private static void addRow(
      List<Row> rows, ScoredText text, BitSet source, BitSet cue, BitSet content) {
    if (!content.isEmpty()) {
      rows.add(new Row(source, cue, content, text.kind(content)));
    }
  }

  private void count(String measure, String kind, int index, int hits, int of) {
    for (String stratum : List.of("all", kind)) {
      int[] row = counts.computeIfAbsent(measure + "/" + stratum, key -> new int[4]);
      row[index] += hits;
      row[index + 1] += of;
    }
  }

  private void role(String role, Function<Row, BitSet> of, List<Row> gold, List<Row> found) {
    BitSet inGold = union(of, gold);
    BitSet inFound = union(of, found);
    BitSet both = (BitSet) inGold.clone();
    both.and(inFound);
    int[] row = counts.computeIfAbsent(role + " overlap/all", key -> new int[4]);
    row[0] += both.cardinality();
    row[1] += inGold.cardinality();
    row[2] += both.cardinality();
    row[3] += inFound.cardinality();
    exact(role + " exact", of, gold, found, 0);
    exact(role + " exact", of, found, gold, 2);
  }

  private static BitSet union(Function<Row, BitSet> of, List<Row> rows) {
    BitSet all = new BitSet();
    rows.forEach(row -> all.or(of.apply(row)));
    return all;
  }

  private void exact(
      String measure, Function<Row, BitSet> of, List<Row> rows, List<Row> others, int index) {
    List<BitSet> left = new ArrayList<>(others.stream().map(of).toList());
    for (Row row : rows) {
      if (!of.apply(row).isEmpty()) {
        count(measure, row.kind(), index, left.remove(of.apply(row)) ? 1 : 0, 1);
      }
    }
  }

  private void attribution(List<Row> gold, List<Row> found) {
    List<int[]> fitting = new ArrayList<>();
    for (Row one : gold) {
      List<Integer> fits = new ArrayList<>();
      double[] like = new double[found.size()];
      for (int j = 0; j < found.size(); j++) {
        like[j] = likeness(one.content(), found.get(j).content());
        boolean source =
            one.source().isEmpty()
                ? found.get(j).source().isEmpty()
                : one.source().intersects(found.get(j).source());
        if (like[j] >= 0.5 && source) {
          fits.add(j);
        }
      }
      fits.sort(Comparator.comparingDouble((Integer j) -> -like[j]).thenComparing(j -> j));
      fitting.add(fits.stream().mapToInt(j -> j).toArray());
    }
    int[] owner = matching(fitting, found.size());
    boolean[] told = new boolean[gold.size()];
    for (int j = 0; j < owner.length; j++) {
      if (owner[j] >= 0) {
        told[owner[j]] = true;
      }
      matched.add(owner[j] >= 0);
      count("attribution", found.get(j).kind(), 2, owner[j] >= 0 ? 1 : 0, 1);
    }
    for (int i = 0; i < told.length; i++) {
      count("attribution", gold.get(i).kind(), 0, told[i] ? 1 : 0, 1);
    }
  }

  private static double likeness(BitSet first, BitSet second) {
    BitSet both = (BitSet) first.clone();
    both.and(second);
    int shared = both.cardinality();
    int all = first.cardinality() + second.cardinality() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Who owns each of the right-hand items in a maximum one-to-one matching, -1 for nobody. */
  private static int[] matching(List<int[]> fitting, int size) {
    int[] owner = new int[size];
    Arrays.fill(owner, -1);
    for (int i = 0; i < fitting.size(); i++) {
      place(i, fitting, owner, new BitSet());
    }
    return owner;
  }

  private static boolean place(int i, List<int[]> fitting, int[] owner, BitSet seen) {
    for (int j : fitting.get(i)) {
      if (!seen.get(j)) {
        seen.set(j);
        if (owner[j] < 0 || place(owner[j], fitting, owner, seen)) {
          owner[j] = i;
          return true;
        }
      }
    }
    return false;
  }

  /**
   * F1 of a measure in percent.
   *
   * @param measure {@code attribution}, or a role and {@code overlap} or {@code exact}
   * @param stratum {@code all} or a kind of statement
   */
  double f1(String measure, String stratum) {
    int[] row = counts.getOrDefault(measure + "/" + stratum, new int[] {0, 1, 0, 1});
    double precision = row[3] == 0 ? 0 : (double) row[2] / row[3];
    double recall = row[1] == 0 ? 0 : (double) row[0] / row[1];
    return precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall);
  }

  /**
   * Whether each statement of an article, all of them having contents, is one that people marked.
   */
  List<Boolean> matched() {
    return List.copyOf(matched);
  }
}
