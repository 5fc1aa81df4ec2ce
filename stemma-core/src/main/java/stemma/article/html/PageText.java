package stemma.article.html;

import java.util.List;

/**
 * The text of a page in blocks, with the frames that it stands in.
 *
 * @param frames the block-level elements in page order, the first encloses all
 * @param blocks the runs of text in page order
 */
record PageText(List<Frame> frames, List<PageBlock> blocks) {
  private static final double MOST = 0.6;

  /** Sums what stands in each frame, from the innermost outwards. */
  static PageText of(List<Frame> frames, List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      count(block);
    }
    for (int i = frames.size() - 1; i > 0; i--) {
      Frame frame = frames.get(i);
      Frame parent = frame.parent;
      if (parent != null) {
        add(frame, parent);
      }
    }
    for (Frame frame : frames) {
      Frame parent = frame.parent;
      boolean most = frame.characters > frames.get(0).characters * MOST;
      frame.around = (most ? 0 : frame.own) | (parent == null ? 0 : parent.around);
    }
    return new PageText(frames, blocks);
  }

  private static void count(PageBlock block) {
    Frame frame = block.frame();
    frame.characters += block.text().length();
    frame.linked += Math.min(block.linked(), block.text().length());
    if (frame.blocks == 0) {
      frame.firstBlock = block.index();
    }
    frame.blocks++;
    frame.endBlock = block.index() + 1;
    if (frame.tag.equals("p")) {
      frame.paragraphs++;
    }
  }

  private static void add(Frame frame, Frame parent) {
    if (frame.blocks > 0) {
      parent.firstBlock =
          parent.blocks == 0 ? frame.firstBlock : Math.min(parent.firstBlock, frame.firstBlock);
      parent.endBlock = Math.max(parent.endBlock, frame.endBlock);
    }
    parent.characters += frame.characters;
    parent.linked += frame.linked;
    parent.blocks += frame.blocks;
    parent.paragraphs += frame.paragraphs;
  }
}
