package stemma.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists what might be told of each choice: its likeliest contents with their likeliest source. */
final class ProposalFinder {
  /** How many contents of a choice are proposed. */
  private static final int MOST = 6;

  /** Contents less probable than this part of the likeliest are not proposed. */
  private static final double FAINT = 0.02;

  private final WeighedChoices weighed;
  private final ProposalTraits traits;
  private final List<Proposal> found = new ArrayList<>();

  private ProposalFinder(WeighedChoices weighed) {
    this.weighed = weighed;
    this.traits = new ProposalTraits(weighed);
  }

  /**
   * The proposals of a text, in the order of their choices.
   *
   * @param least nothing is proposed of choices that attribute with less probability than this
   */
  static List<Proposal> proposals(WeighedChoices weighed, double least) {
    ProposalFinder finder = new ProposalFinder(weighed);
    for (int choice = 0; choice < weighed.choices.size(); choice++) {
      if (1 - weighed.alone.get(choice)[0] >= least) {
        finder.add(choice);
      }
    }
    return finder.found;
  }

  private void add(int number) {
    Choice choice = weighed.choices.get(number);
    double[] p = weighed.alone.get(number);
    int[] order = likeliest(p);
    double[][] bySource = new double[choice.cues.size()][];
    for (int rank = 0; rank < order.length && p[order[rank]] >= FAINT * p[order[0]]; rank++) {
      Choice.Option option = choice.contents.get(order[rank]);
      int cue = option.cue();
      if (bySource[cue] == null) {
        bySource[cue] = weighed.sources(number, cue);
      }
      int source = source(choice.sources.get(cue), bySource[cue], option.pieces());
      found.add(
          new Proposal(
              number,
              source == 0 ? null : choice.sources.get(cue).get(source).pieces().get(0).piece(),
              choice.cues.get(cue).piece(),
              option.plain(),
              traits.of(
                  new ProposalTraits.Outcome(number, order[rank], rank, source), bySource[cue])));
    }
  }

  /** The likeliest contents, at most {@value #MOST} and the first of equals first. */
  private static int[] likeliest(double[] p) {
    int[] order = new int[MOST];
    int count = 0;
    for (int option = 1; option < p.length; option++) {
      int at = count;
      while (at > 0 && p[order[at - 1]] < p[option]) {
        at--;
      }
      if (at < MOST) {
        count = Math.min(count + 1, MOST);
        System.arraycopy(order, at, order, at + 1, count - at - 1);
        order[at] = option;
      }
    }
    return Arrays.copyOf(order, count);
  }

  /** The likeliest source that has no part in the contents. */
  private static int source(List<Choice.Option> sources, double[] p, List<Candidate> contents) {
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      if (p[i] > p[best] && Candidate.shared(sources.get(i).pieces(), contents) == 0) {
        best = i;
      }
    }
    return best;
  }
}
