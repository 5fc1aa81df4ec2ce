package stemma.reading.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stemma.language.BoostedTrees;
import stemma.language.Lattice;

/**
 * Puts attributions together. For each place where a cue is possible a log-linear model weighs the
 * cues and their contents (none, one or two pieces), then the sources; trees look at the likeliest
 * outcomes as wholes and choose among them, others tell how probable the chosen is.
 *
 * <p>Contents are shared by no two attributions; sources may be. Immutable and thread-safe.
 *
 * @param weights of the log-linear model
 * @param chooser how good proposals are: whether they are right, and right to the token
 * @param judge how probable it is that they are right
 * @param least proposals less good than this are not told, in [0, 1]
 */
public record Assembler(
    ChoiceWeights weights, BoostedTrees chooser, BoostedTrees judge, double least) {
  /** Choices that attribute with less probability than this never come to a grade that is told. */
  private static final double FAINT = 0.02;

  /** A proposal and how good it is. */
  private record Graded(Proposal proposal, double grade) {}

  /** The cues of a labelled text and what they may be joined to. */
  public static List<Choice> choices(Surroundings text, Lattice lattice) {
    return ChoiceFinder.choices(text, lattice, new NotedParts());
  }

  /** What might be told of a labelled text, with what tells for it. */
  public static List<Proposal> proposals(
      ChoiceWeights weights, Surroundings text, Lattice lattice) {
    return ProposalFinder.proposals(new WeighedChoices(weights, text, lattice), 0);
  }

  /** The attributions of a labelled text, in the order of their cues. */
  public List<Attribution> assemble(Surroundings text, Lattice lattice) {
    WeighedChoices weighed = new WeighedChoices(weights, text, lattice);
    List<Proposal> proposals = ProposalFinder.proposals(weighed, FAINT);
    List<Graded> graded = new ArrayList<>();
    for (Proposal proposal : proposals) {
      double grade = chooser.confidence(proposal.row());
      if (grade >= least) {
        graded.add(new Graded(proposal, grade));
      }
    }
    graded.sort(Comparator.comparingDouble(Graded::grade).reversed());
    Taken taken = new Taken(weighed.choices.size(), text.size);
    List<Attribution> found = new ArrayList<>();
    for (Graded one : graded) {
      if (taken.allows(one.proposal())) {
        taken.take(one.proposal());
        found.add(one.proposal().attribution(judge.confidence(one.proposal().row())));
      }
    }
    found.sort(Comparator.comparingInt(one -> one.cue().from()));
    return found;
  }

  /** What of a text is told already. */
  private static final class Taken {
    private final boolean[] choices;
    private final boolean[] cues;
    private final boolean[] contents;

    Taken(int choices, int tokens) {
      this.choices = new boolean[choices];
      this.cues = new boolean[tokens];
      this.contents = new boolean[tokens];
    }

    /** Whether a proposal's choice is open, and its cue and contents are in no other's. */
    boolean allows(Proposal proposal) {
      return !choices[proposal.choice()]
          && isFree(proposal.cue())
          && proposal.contents().stream().allMatch(this::isFree);
    }

    private boolean isFree(Piece piece) {
      for (int t = piece.from(); t < piece.to(); t++) {
        if (cues[t] || contents[t]) {
          return false;
        }
      }
      return true;
    }

    void take(Proposal proposal) {
      choices[proposal.choice()] = true;
      mark(cues, proposal.cue());
      proposal.contents().forEach(piece -> mark(contents, piece));
    }

    private static void mark(boolean[] marks, Piece piece) {
      for (int t = piece.from(); t < piece.to(); t++) {
        marks[t] = true;
      }
    }
  }

  /** Writes the assembler in the form that {@link #read} reads. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeDouble(least);
    weights.write(out);
    chooser.write(out);
    judge.write(out);
    out.flush();
  }

  /** Reads an assembler that {@link #write} wrote; reads no further than its end. */
  public static Assembler read(InputStream stream) throws IOException {
    double least = new DataInputStream(stream).readDouble();
    ChoiceWeights weights = ChoiceWeights.read(stream);
    BoostedTrees chooser = BoostedTrees.read(stream);
    return new Assembler(weights, chooser, BoostedTrees.read(stream), least);
  }
}
