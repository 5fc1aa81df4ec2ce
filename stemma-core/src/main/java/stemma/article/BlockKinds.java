package stemma.article;

/** Tells what kind of block a piece of an article is, by the elements that it stands in. */
final class BlockKinds {
  private BlockKinds() {}

  /** The kind of a block of the body. */
  static BlockKind of(PageBlock block) {
    String tag = block.frame().tag;
    if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
      return BlockKind.HEADING;
    }
    long around = block.around();
    if (Hint.POST.in(around)) {
      return BlockKind.POST;
    }
    if (Hint.FIGCAPTION_TAG.in(around)) {
      return BlockKind.CAPTION;
    }
    for (Frame frame = block.frame(); frame != null; frame = frame.parent) {
      switch (frame.tag) {
        case "blockquote", "q" -> {
          return BlockKind.QUOTATION;
        }
        case "li", "dd", "dt" -> {
          return BlockKind.LIST;
        }
        case "td", "th" -> {
          return frame.characters < 300 ? BlockKind.TABLE : BlockKind.PARAGRAPH;
        }
        case "article", "main", "section" -> {
          return BlockKind.PARAGRAPH;
        }
        default -> {}
      }
    }
    return BlockKind.PARAGRAPH;
  }

  /** The kind of a block that stands outside. */
  static AsideKind aside(PageBlock block) {
    long around = block.around();
    if (Hint.COMMENT.in(around)) {
      return AsideKind.COMMENT;
    }
    if (Hint.RIGHTS.in(around)) {
      return AsideKind.RIGHTS;
    }
    if ((around & Hint.set(Hint.NAVIGATION, Hint.NAV_TAG, Hint.HEADER, Hint.FOOTER)) != 0) {
      return AsideKind.NAVIGATION;
    }
    if ((around & Hint.set(Hint.PROMOTION, Hint.DIALOG)) != 0) {
      return AsideKind.PROMOTION;
    }
    if (Hint.RELATED.in(around)) {
      return AsideKind.RELATED;
    }
    return AsideKind.OTHER;
  }
}
