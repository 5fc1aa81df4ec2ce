package stemma.reading.attribution;

import java.util.Arrays;
import java.util.List;

/**
 * What a token is in an attribution: first or later of a source, a cue, a content, or between two
 * of them; or nothing.
 */
public enum Label {
  O,
  B_SOURCE,
  I_SOURCE,
  B_CUE,
  I_CUE,
  B_CONTENT,
  I_CONTENT,
  BETWEEN;

  /** Number of the label outside all spans. */
  static final int OUTSIDE = 0;

  /** Number of the label between the spans of an attribution. */
  public static final int GAP = 7;

  /** Number of kinds of spans. */
  public static final int ROLES = 3;

  /** The role of sources. */
  public static final int SOURCE = 0;

  /** The role of cues. */
  public static final int CUE = 1;

  /** The role of contents. */
  public static final int CONTENT = 2;

  /** The labels' names as sequence models take them, in order. */
  public static List<String> names() {
    return Arrays.stream(values()).map(label -> label.name().replace('_', '-')).toList();
  }

  /** Number of the label that begins a span of a role. */
  public static int begin(int role) {
    return 1 + 2 * role;
  }

  /** Number of the label inside a span of a role. */
  public static int inside(int role) {
    return 2 + 2 * role;
  }

  /** The role of a label by its number, -1 for none. */
  public static int role(int label) {
    return label == OUTSIDE || label == GAP ? -1 : (label - 1) / 2;
  }
}
