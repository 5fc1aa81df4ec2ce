package stemma.article.html;

import stemma.article.AsideKind;

/**
 * Tells the kinds of a page's asides in page order: what no element and no words of its own tell is
 * as the heading of furniture says that opens the element around it.
 */
final class AsideZone {
  private static final int HEADING = 60;

  private final PageView view;
  private AsideKind opened = AsideKind.OTHER;
  private int end;

  AsideZone(PageView view) {
    this.view = view;
  }

  /** The kind of the next aside. */
  AsideKind kind(PageBlock block) {
    BlockTraits traits = view.traits[block.index()];
    AsideKind kind = BlockKinds.aside(block, traits.kind());
    if (traits.kind() != null && traits.length() <= HEADING && kind != AsideKind.OTHER) {
      opened = kind;
      end = end(block);
    }
    boolean untold = kind == AsideKind.OTHER && traits.kind() == null;
    return untold && block.index() < end ? opened : kind;
  }

  /** One past the last block of the innermost element that holds more than a heading. */
  private static int end(PageBlock block) {
    Frame frame = block.frame();
    while (frame.blocks <= 1 && frame.parent != null && !frame.parent.tag.equals("body")) {
      frame = frame.parent;
    }
    return frame.endBlock;
  }
}
