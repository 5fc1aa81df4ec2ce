package stemma.reading.attribution;

import java.util.List;

/**
 * Cues that overlap, so that one of them at most attributes; what each may attribute and to whom.
 */
public final class Choice {
  /** One of the things that may be chosen. */
  static final class Option {
    private final int cue;
    private final List<Candidate> pieces;
    private final int[] parts;

    /**
     * @param cue number of the cue, -1 when none attributes
     * @param pieces the contents, or the source; none stand for "nothing"
     * @param parts numbers of the groups of features that tell for it
     */
    Option(int cue, List<Candidate> pieces, int... parts) {
      this.cue = cue;
      this.pieces = pieces;
      this.parts = parts;
    }

    int cue() {
      return cue;
    }

    List<Candidate> pieces() {
      return pieces;
    }

    int[] parts() {
      return parts;
    }

    List<Piece> plain() {
      return pieces.stream().map(Candidate::piece).toList();
    }
  }

  /** What was told of the groups of features, of which options share some. */
  static final class Parts {
    private final List<int[]> features;
    private final double[] sums;

    /**
     * @param features the features of each, none when they were only weighed
     * @param sums what each weighs, nothing when they were only noted; taken, not copied
     */
    Parts(List<int[]> features, double[] sums) {
      this.features = List.copyOf(features);
      this.sums = sums;
    }

    List<int[]> features() {
      return features;
    }

    double[] sums() {
      return sums;
    }
  }

  final Parts parts;

  final List<Candidate> cues;

  /** What may be attributed; the first option is that no cue attributes anything. */
  final List<Option> contents;

  /** For each cue the sources that it may have; the first option is none. */
  final List<List<Option>> sources;

  Choice(List<Candidate> cues, List<Option> contents, List<List<Option>> sources, Parts parts) {
    this.cues = List.copyOf(cues);
    this.contents = List.copyOf(contents);
    this.sources = List.copyOf(sources);
    this.parts = parts;
  }

  /** The cues. */
  public List<Piece> cues() {
    return cues.stream().map(Candidate::piece).toList();
  }

  /** Number of the cue of each option, -1 for the first, which is none. */
  public int cue(int option) {
    return contents.get(option).cue();
  }

  /** The contents that may be attributed: the first option is none. */
  public List<List<Piece>> contents() {
    return contents.stream().map(Option::plain).toList();
  }

  /** The sources that a cue may have: the first option is none. */
  public List<List<Piece>> sources(int cue) {
    return sources.get(cue).stream().map(Option::plain).toList();
  }
}
