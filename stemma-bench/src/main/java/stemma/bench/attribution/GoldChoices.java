package stemma.bench.attribution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.reading.attribution.Choice;
import stemma.reading.attribution.Label;
import stemma.reading.attribution.Piece;

/**
 * The right options of an article's choices. Each marked attribution is given to the choice one of
 * whose cues shares most with its own; the right contents are those most like its own, none when
 * none is half like them.
 */
final class GoldChoices {
  /** How much a cue's likeness counts beside a content's. */
  private static final double OF_CUE = 0.3;

  private final int[] contents;
  private final int[] sources;

  GoldChoices(List<Choice> choices, List<List<Piece>> attributions) {
    contents = new int[choices.size()];
    sources = new int[choices.size()];
    Arrays.fill(sources, -1);
    for (List<Piece> attribution : attributions) {
      int choice = choice(choices, tokens(attribution, Label.CUE));
      if (choice >= 0) {
        contents[choice] = content(choices.get(choice), attribution);
        if (contents[choice] > 0) {
          Set<Integer> source = tokens(attribution, Label.SOURCE);
          int cue = choices.get(choice).cue(contents[choice]);
          int from = best(choices.get(choice).sources(cue), source, Label.SOURCE);
          sources[choice] = source.isEmpty() || from > 0 ? from : -1;
        }
      }
    }
  }

  /** The choice that a cue belongs to, -1 when it is in none or in one that is another's. */
  private int choice(List<Choice> choices, Set<Integer> cue) {
    int best = -1;
    double most = 0;
    for (int c = 0; c < choices.size(); c++) {
      for (Piece piece : choices.get(c).cues()) {
        double like = likeness(cue, tokens(List.of(piece), Label.CUE));
        if (like > most && contents[c] == 0) {
          most = like;
          best = c;
        }
      }
    }
    return best;
  }

  private static int content(Choice choice, List<Piece> attribution) {
    Set<Integer> cue = tokens(attribution, Label.CUE);
    Set<Integer> content = tokens(attribution, Label.CONTENT);
    List<List<Piece>> options = choice.contents();
    int best = 0;
    double most = 0;
    for (int i = 1; i < options.size(); i++) {
      double like = likeness(content, tokens(options.get(i), Label.CONTENT));
      Piece by = choice.cues().get(choice.cue(i));
      double both = like + OF_CUE * likeness(cue, tokens(List.of(by), Label.CUE));
      if (like > 0.5 && both > most) {
        most = both;
        best = i;
      }
    }
    return best;
  }

  private static int best(List<List<Piece>> options, Set<Integer> gold, int role) {
    int best = 0;
    double most = 0;
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
