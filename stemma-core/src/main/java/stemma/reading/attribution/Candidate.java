package stemma.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stemma.language.Lattice;

/**
 * A piece that may be part of an attribution.
 *
 * @param piece the piece
 * @param probability how probable the labels make exactly this piece
 * @param likely whether it stands in the most probable labelling
 */
record Candidate(Piece piece, double probability, boolean likely) {
  /** Pieces less probable than this are looked at only if they are likely. */
  private static final double LEAST = 0.04;

  /**
   * The likely pieces of a labelled text and all others that are probable enough, in text order.
   */
  static List<Candidate> of(Lattice lattice) {
    Set<Piece> likely = new LinkedHashSet<>(Piece.of(lattice.best()));
    List<Candidate> found = new ArrayList<>();
    for (int t = 0; t < lattice.size(); t++) {
      for (int role = 0; role < Label.ROLES; role++) {
        starting(lattice, t, role, likely, found);
      }
    }
    for (Piece piece : likely) {
      found.add(new Candidate(piece, 0, true));
    }
    found.sort(
        Comparator.comparingInt(Candidate::from)
            .thenComparingInt(Candidate::to)
            .thenComparingInt(Candidate::role));
    return found;
  }

  /** Adds the pieces that start at a token; takes those found from the likely ones. */
  private static void starting(
      Lattice lattice, int from, int role, Set<Piece> likely, List<Candidate> found) {
    int last = Label.begin(role);
    int inside = Label.inside(role);
    double reached = lattice.probability(from, last);
    for (int to = from + 1; to <= lattice.size() && reached >= LEAST; to++) {
      double goesOn = to < lattice.size() ? lattice.probability(to, last, inside) : 0;
      double ends = reached * Math.max(0, 1 - goesOn);
      if (ends >= LEAST) {
        Piece piece = new Piece(role, from, to);
        found.add(new Candidate(piece, Math.min(1, ends), likely.remove(piece)));
      }
      reached *= goesOn;
      last = inside;
    }
  }

  /** How many tokens two lists of pieces share; the pieces of each do not overlap. */
  static int shared(List<Candidate> first, List<Candidate> second) {
    int shared = 0;
    for (int i = 0; i < first.size(); i++) {
      Piece one = first.get(i).piece;
      for (int j = 0; j < second.size(); j++) {
        Piece other = second.get(j).piece;
        int from = Math.max(one.from(), other.from());
        shared += Math.max(0, Math.min(one.to(), other.to()) - from);
      }
    }
    return shared;
  }

  /** How many tokens pieces have that do not overlap. */
  private static int tokens(List<Candidate> pieces) {
    int tokens = 0;
    for (int i = 0; i < pieces.size(); i++) {
      tokens += pieces.get(i).to() - pieces.get(i).from();
    }
    return tokens;
  }

  /** How alike two lists of pieces are: tokens shared, of all that either has. */
  static double likeness(List<Candidate> first, List<Candidate> second) {
    int shared = shared(first, second);
    return (double) shared / (tokens(first) + tokens(second) - shared);
  }

  int role() {
    return piece.role();
  }

  int from() {
    return piece.from();
  }

  int to() {
    return piece.to();
  }

  /** The probability in coarse steps. */
  int sure() {
    return probability < 0.02
        ? 0
        : probability < 0.06
            ? 1
            : probability < 0.12
                ? 2
                : probability < 0.2
                    ? 3
                    : probability < 0.35
                        ? 4
                        : probability < 0.5
                            ? 5
                            : probability < 0.7 ? 6 : probability < 0.88 ? 7 : 8;
  }
}
