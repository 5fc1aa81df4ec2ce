package stemma.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stemma.language.Lattice;

/** Lays out, for the cues that a labelling makes possible, what it may be joined to. */
final class ChoiceFinder {
  /** How many pieces of a role are looked at on each side of a cue. */
  private static final int REACH = 8;

  /** Pieces with more tokens than this between them and a cue are not its. */
  private static final int FAR = 120;

  /** How many candidates before a cue are looked through: bounds the time of texts made to fool. */
  private static final int LOOKED_AT = 2_000;

  /** Pieces less probable than this are no part of a content in two pieces. */
  private static final double PAIRED = 0.1;

  private final List<Candidate> candidates;
  private final ChoiceFeatures features;
  private final Tally tally;
  private final List<Choice> found = new ArrayList<>();

  // the choice that is being laid out
  private final List<Candidate> cues = new ArrayList<>();
  private final List<Choice.Option> contents = new ArrayList<>();
  private final List<List<Choice.Option>> sources = new ArrayList<>();

  private ChoiceFinder(Surroundings text, List<Candidate> candidates, Tally tally) {
    this.candidates = candidates;
    this.features = new ChoiceFeatures(text, candidates, tally);
    this.tally = tally;
  }

  /** The choices of a text, in the order of their cues; their features are told to a tally. */
  static List<Choice> choices(Surroundings text, Lattice lattice, Tally tally) {
    ChoiceFinder finder = new ChoiceFinder(text, Candidate.of(lattice), tally);
    int end = 0;
    for (int i = 0; i < finder.candidates.size(); i++) {
      Candidate one = finder.candidates.get(i);
      if (one.role() == Label.CUE) {
        if (one.from() >= end) {
          finder.end();
        }
        end = Math.max(end, one.to());
        finder.add(i);
      }
    }
    finder.end();
    return finder.found;
  }

  /** Ends the choice that is being laid out, if there is one. */
  private void end() {
    if (!cues.isEmpty()) {
      found.add(new Choice(cues, contents, sources, tally.end()));
      cues.clear();
      contents.clear();
      sources.clear();
    }
  }

  /** Adds a cue and what it may be joined to. */
  private void add(int index) {
    if (cues.isEmpty()) {
      contents.add(new Choice.Option(-1, List.of()));
    }
    int cue = cues.size();
    cues.add(candidates.get(index));
    int by = features.cue(index, Label.CONTENT);
    int[] near = near(index, Label.CONTENT);
    int[] links = new int[near.length];
    for (int i = 0; i < near.length; i++) {
      links[i] = features.link(index, near[i]);
      contents.add(new Choice.Option(cue, List.of(candidates.get(near[i])), by, links[i]));
    }
    for (int i = 0; i < near.length; i++) {
      for (int j = i + 1; j < near.length; j++) {
        Candidate first = candidates.get(near[i]);
        Candidate second = candidates.get(near[j]);
        if (isPair(first, second)) {
          int pair = features.pair(candidates.get(index), near[i], near[j]);
          contents.add(
              new Choice.Option(cue, List.of(first, second), by, links[i], links[j], pair));
        }
      }
    }
    List<Choice.Option> who = new ArrayList<>();
    who.add(new Choice.Option(cue, List.of(), features.cue(index, Label.SOURCE)));
    for (int one : near(index, Label.SOURCE)) {
      who.add(new Choice.Option(cue, List.of(candidates.get(one)), features.link(index, one)));
    }
    sources.add(who);
  }

  /** Whether two pieces may be the parts of one content. */
  private static boolean isPair(Candidate first, Candidate second) {
    return first.to() <= second.from()
        && (first.likely() || first.probability() > PAIRED)
        && (second.likely() || second.probability() > PAIRED);
  }

  /** The candidates of a role nearest to a cue that do not overlap it, in text order. */
  private int[] near(int index, int role) {
    Candidate cue = candidates.get(index);
    int[] near = new int[2 * REACH];
    int first = REACH;
    int least = Math.max(0, index - LOOKED_AT);
    for (int i = index - 1; i >= least && first > 0; i--) {
      Candidate one = candidates.get(i);
      if (one.role() == role && one.to() <= cue.from() && cue.from() - one.to() <= FAR) {
        near[--first] = i;
      }
    }
    int last = REACH;
    for (int i = index + 1; i < candidates.size() && last < near.length; i++) {
      Candidate one = candidates.get(i);
      if (one.from() - cue.to() > FAR) {
        break;
      }
      if (one.role() == role && one.from() >= cue.to()) {
        near[last++] = i;
      }
    }
    return Arrays.copyOfRange(near, first, last);
  }
}
