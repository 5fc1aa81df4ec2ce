package stemma.article.html;

import org.jspecify.annotations.Nullable;
import stemma.article.AsideKind;
import stemma.article.BlockKind;
import stemma.article.lines.Furniture;

/** Tells what kind of block a piece of an article is, by the elements that it stands in. */
final class BlockKinds {
  private static final long NAVIGATION =
      Hint.set(
          Hint.NAVIGATION,
          Hint.NAV_TAG,
          Hint.HEADER,
          Hint.HEADER_TAG,
          Hint.FOOTER,
          Hint.FOOTER_TAG);

  private BlockKinds() {}

  /** The kind of a block of the body. */
  static BlockKind of(PageBlock block) {
    String tag = block.frame().tag;
    if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
      return BlockKind.HEADING;
    }
    long around = block.around();
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
  static AsideKind aside(PageBlock block, Furniture.@Nullable Kind line) {
    AsideKind told = line == null ? null : aside(line);
    long around = block.around();
    if (Hint.COMMENT.in(around)) {
      return AsideKind.COMMENT;
    }
    if (Hint.RIGHTS.in(around) || block.text().startsWith("©")) {
      return AsideKind.RIGHTS;
    }
    if (told != null) {
      return told;
    }
    if ((around & Hint.set(Hint.PROMOTION, Hint.DIALOG)) != 0) {
      return AsideKind.PROMOTION;
    }
    if ((around & Hint.set(Hint.RELATED, Hint.ASIDE_TAG)) != 0) {
      return AsideKind.RELATED;
    }
    return (around & NAVIGATION) != 0 ? AsideKind.NAVIGATION : AsideKind.OTHER;
  }

  private static AsideKind aside(Furniture.Kind line) {
    return switch (line) {
      case COMMENTS -> AsideKind.COMMENT;
      case RELATED -> AsideKind.RELATED;
      case APPEAL, PROMOTION -> AsideKind.PROMOTION;
      case NAVIGATION -> AsideKind.NAVIGATION;
      case RIGHTS -> AsideKind.RIGHTS;
      case OTHER -> AsideKind.OTHER;
    };
  }
}
