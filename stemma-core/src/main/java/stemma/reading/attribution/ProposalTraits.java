package stemma.reading.attribution;

import java.util.List;

/**
 * What tells for a proposal, in numbers: how probable the labels and the log-linear weights make it
 * and its rivals, what its pieces look like, how they lie to each other, and what is told around.
 * For one thread.
 */
final class ProposalTraits {
  private static final int FAR = 99;

  /**
   * What of a choice is proposed.
   *
   * @param choice number of the choice
   * @param option number of the contents
   * @param rank how many contents are more probable
   * @param source number of the source
   */
  record Outcome(int choice, int option, int rank, int source) {}

  private final WeighedChoices weighed;
  private final Surroundings text;
  private final PieceTraits pieces;
  private final TraitRow row = new TraitRow();

  ProposalTraits(WeighedChoices weighed) {
    this.weighed = weighed;
    this.text = weighed.text;
    this.pieces = new PieceTraits(text, new LabelMass(text, weighed.lattice), row);
  }

  /**
   * The traits of an outcome.
   *
   * @param bySource how probable each source of the cue is
   */
  float[] of(Outcome outcome, double[] bySource) {
    Choice choice = weighed.choices.get(outcome.choice());
    Choice.Option option = choice.contents.get(outcome.option());
    Candidate cue = choice.cues.get(option.cue());
    List<Candidate> contents = option.pieces();
    weights(outcome, choice, option);
    rivals(outcome, choice, option);
    pieces.cue(cue);
    pieces.contents(contents);
    pieces.edges(contents);
    pieces.between(cue, contents.get(0));
    pieces.between(cue, contents.get(contents.size() - 1));
    List<Choice.Option> sources = choice.sources.get(option.cue());
    sources(outcome, sources, bySource);
    Candidate source = outcome.source() == 0 ? null : sources.get(outcome.source()).pieces().get(0);
    pieces.source(source, cue, contents);
    pieces.together(source, cue, contents);
    around(outcome.choice(), cue);
    return row.taken();
  }

  private void weights(Outcome outcome, Choice choice, Choice.Option option) {
    double[] alone = weighed.alone.get(outcome.choice());
    double[] settled = weighed.settled.get(outcome.choice());
    double[] sums = choice.parts.sums();
    row.addOdds(alone[outcome.option()]);
    row.addOdds(settled[outcome.option()]);
    row.addOdds(alone[0]);
    row.addOdds(settled[0]);
    int[] parts = option.parts();
    for (int i = 0; i < 4; i++) {
      row.add(i < parts.length ? sums[parts[i]] : -9);
    }
    List<Choice.Option> sources = choice.sources.get(option.cue());
    row.add(sums[sources.get(outcome.source()).parts()[0]]);
    row.add(sums[sources.get(0).parts()[0]]);
    row.add(weighed.claims.rival(outcome.choice(), option.pieces()));
  }

  /** How the contents stand among those that the choice has besides. */
  private void rivals(Outcome outcome, Choice choice, Choice.Option option) {
    double[] p = weighed.alone.get(outcome.choice());
    double alike = 0;
    double sameCue = 0;
    double best = 0;
    double unlike = 0;
    for (int i = 1; i < p.length; i++) {
      Choice.Option other = choice.contents.get(i);
      best = Math.max(best, p[i]);
      sameCue += other.cue() == option.cue() ? p[i] : 0;
      if (Candidate.likeness(other.pieces(), option.pieces()) >= 0.5) {
        alike += p[i];
      } else {
        unlike = Math.max(unlike, p[i]);
      }
    }
    row.add(Math.log(p[outcome.option()] / (best + 1e-12)));
    row.add(outcome.rank());
    row.addOdds(alike);
    row.addOdds(sameCue);
    row.addOdds(unlike);
    row.add(choice.cues.size());
    row.add(p.length);
  }

  private void sources(Outcome outcome, List<Choice.Option> options, double[] p) {
    int chosen = outcome.source();
    double second = 0;
    double alike = 0;
    for (int i = 0; i < p.length; i++) {
      second = i == chosen ? second : Math.max(second, p[i]);
      boolean same = Candidate.shared(options.get(i).pieces(), options.get(chosen).pieces()) > 0;
      alike += i == chosen || same ? p[i] : 0;
    }
    row.addOdds(p[chosen]);
    row.addOdds(p[0]);
    row.addOdds(second);
    row.addOdds(alike);
  }

  /** What is told before and after, and where in the text this is. */
  private void around(int number, Candidate cue) {
    int sentence = text.tokens.sentenceOf(cue.from());
    neighbour(number - 1, cue);
    neighbour(number + 1, cue);
    double told = 0;
    int places = 0;
    for (int step : new int[] {-1, 1}) {
      for (int i = number + step; isIn(i, sentence); i += step) {
        told += weighed.attributes(i);
        places++;
      }
    }
    row.add(told);
    row.add(places);
    row.add(weighed.density);
    row.add((double) text.quotations.count() / text.tokens.sentences());
    row.add((double) sentence / text.tokens.sentences());
    row.add(sentence);
    row.add(text.tokens.sentences());
    row.add(text.startsParagraph(text.tokens.sentenceStart(sentence)));
  }

  private boolean isIn(int choice, int sentence) {
    return choice >= 0
        && choice < weighed.choices.size()
        && text.tokens.sentenceOf(weighed.choices.get(choice).cues.get(0).from()) == sentence;
  }

  private void neighbour(int choice, Candidate cue) {
    if (choice < 0 || choice >= weighed.choices.size()) {
      row.add(-FAR);
      row.add(FAR);
    } else {
      row.addOdds(weighed.attributes(choice));
      int at = weighed.choices.get(choice).cues.get(0).from();
      row.add(Math.min(FAR, Math.abs(at - cue.from())));
    }
  }
}
