package stemma.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution that might be told, and what tells for it. */
public final class Proposal {
  private final int choice;
  private final @Nullable Piece source;
  private final Piece cue;
  private final List<Piece> contents;
  private final float[] traits;

  /**
   * @param choice number of the choice that it is an outcome of
   * @param traits what tells for it, as trees read it
   */
  Proposal(int choice, @Nullable Piece source, Piece cue, List<Piece> contents, float[] traits) {
    this.choice = choice;
    this.source = source;
    this.cue = cue;
    this.contents = List.copyOf(contents);
    this.traits = traits;
  }

  int choice() {
    return choice;
  }

  /** Who, null when left out. */
  public @Nullable Piece source() {
    return source;
  }

  /** The words that attribute. */
  public Piece cue() {
    return cue;
  }

  /** What is attributed, in text order. */
  public List<Piece> contents() {
    return contents;
  }

  /** What tells for it, as trees read it. */
  public float[] traits() {
    return traits.clone();
  }

  /** The attribution, told with a confidence. */
  Attribution attribution(double confidence) {
    return new Attribution(source, cue, contents, confidence);
  }

  float[] row() {
    return traits;
  }
}
