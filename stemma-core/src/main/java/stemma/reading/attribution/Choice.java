package stemma.reading.attribution;

import java.util.List;

/** A cue that may attribute, what it may attribute and to whom. */
public final class Choice {
  /** One of the things that may be chosen: contents, or a source; no pieces stand for "nothing". */
  static final class Option {
    final List<Candidate> pieces;
    final int[][] features;

    Option(List<Candidate> pieces, int[]... features) {
      this.pieces = pieces;
      this.features = features;
    }

    List<Piece> plain() {
      return pieces.stream().map(Candidate::piece).toList();
    }
  }

  final Candidate cue;
  final List<Option> contents;
  final List<Option> sources;

  Choice(Candidate cue, List<Option> contents, List<Option> sources) {
    this.cue = cue;
    this.contents = contents;
    this.sources = sources;
  }

  /** The cue. */
  public Piece cue() {
    return cue.piece();
  }

  /** The contents that it may have: the first option is none, a sign that it attributes nothing. */
  public List<List<Piece>> contents() {
    return contents.stream().map(Option::plain).toList();
  }

  /** The sources that it may have: the first option is none. */
  public List<List<Piece>> sources() {
    return sources.stream().map(Option::plain).toList();
  }
}
