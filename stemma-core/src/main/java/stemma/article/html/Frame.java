package stemma.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block-level element of a page while its text is judged: what it is called, what surrounds it,
 * and how much of which kind of text stands in it.
 *
 * <p>Frames make a tree in page order; the sums are over the whole subtree once {@link PageText#of}
 * has returned.
 */
final class Frame {
  final @Nullable Frame parent;
  final String tag;
  final int depth;

  /** {@link Hint} bits of the element itself. */
  final long own;

  /**
   * {@link Hint} bits of the element and everything around it; what holds most of the page says
   * nothing of its parts.
   */
  long around;

  /** What the element is called ({@code class}, {@code id} and the like). */
  final Names names;

  final int ordinal;
  int characters;
  int linked;
  int blocks;
  int paragraphs;
  int children;
  double score;

  /** First and one past the last block inside. */
  int firstBlock;

  int endBlock;

  Frame(@Nullable Frame parent, String tag, Names names, long own, int ordinal) {
    this.parent = parent;
    this.tag = tag;
    this.own = own;
    this.ordinal = ordinal;
    this.names = names;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.around = parent == null ? own : own | parent.around;
    if (parent != null) {
      parent.children++;
    }
  }

  /** Share of the text that is linked, in [0, 1]. */
  double linkDensity() {
    return characters == 0 ? 0 : (double) linked / characters;
  }

  /** Whether the other frame is this one or inside it. */
  boolean encloses(Frame other) {
    Frame frame = other;
    while (frame != null && frame.depth > depth) {
      frame = frame.parent;
    }
    return frame == this;
  }

  /** This frame and those around it, the innermost first. */
  List<Frame> path() {
    List<Frame> path = new ArrayList<>(depth + 1);
    for (Frame frame = this; frame != null; frame = frame.parent) {
      path.add(frame);
    }
    return path;
  }
}
