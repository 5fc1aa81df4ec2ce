package stemma.bench.attribution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.reading.attribution.Choice;
import stemma.reading.attribution.Label;
import stemma.reading.attribution.Piece;

/**
 * The right options of an article's choices. Each marked attribution is given to the cue that
 * shares most with its own; the right contents are those most like its own, none when none is half
 * like them.
 */
final class GoldChoices {
  private final int[] contents;
  private final int[] sources;

  GoldChoices(List<Choice> choices, List<List<Piece>> attributions) {
    contents = new int[choices.size()];
    sources = new int[choices.size()];
    Arrays.fill(sources, -1);
    for (List<Piece> attribution : attributions) {
      Set<Integer> cue = tokens(attribution, Label.CUE);
      int best = -1;
      double most = 0;
      for (int c = 0; c < choices.size(); c++) {
        double shared = likeness(cue, tokens(List.of(choices.get(c).cue()), Label.CUE));
        if (shared > most && contents[c] == 0) {
          most = shared;
          best = c;
        }
      }
      if (best >= 0) {
        contents[best] =
            best(choices.get(best).contents(), tokens(attribution, Label.CONTENT), Label.CONTENT);
        Set<Integer> source = tokens(attribution, Label.SOURCE);
        int from = best(choices.get(best).sources(), source, Label.SOURCE);
        sources[best] = source.isEmpty() || from > 0 ? from : -1;
      }
    }
  }

  private static int best(List<List<Piece>> options, Set<Integer> gold, int role) {
    int best = 0;
    double most = role == Label.CONTENT ? 0.5 : 0;
    for (int i = 1; i < options.size(); i++) {
      double like = likeness(gold, tokens(options.get(i), role));
      if (like > most) {
        most = like;
        best = i;
      }
    }
    return best;
  }

  private static Set<Integer> tokens(List<Piece> pieces, int role) {
    Set<Integer> tokens = new HashSet<>();
    for (Piece piece : pieces) {
      for (int t = piece.from(); piece.role() == role && t < piece.to(); t++) {
        tokens.add(t);
      }
    }
    return tokens;
  }

  private static double likeness(Set<Integer> first, Set<Integer> second) {
    Set<Integer> both = new HashSet<>(first);
    both.retainAll(second);
    int all = first.size() + second.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  /** Index of the right contents of a choice. */
  int content(int choice) {
    return contents[choice];
  }

  /** Index of the right source of a choice, -1 when it tells nothing. */
  int source(int choice) {
    return sources[choice];
  }
}
