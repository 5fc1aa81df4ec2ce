package stemma.article;

/** Tells which blocks of a page are the article's own. */
final class BodySelector {
  private static final long OUT =
      Hint.set(
          Hint.COMMENT,
          Hint.RELATED,
          Hint.NAVIGATION,
          Hint.PROMOTION,
          Hint.SHARE,
          Hint.AUTHOR,
          Hint.CAPTION,
          Hint.RIGHTS,
          Hint.SIDE,
          Hint.FOOTER,
          Hint.HIDDEN,
          Hint.FORM,
          Hint.TAGS,
          Hint.DIALOG,
          Hint.ASIDE_TAG,
          Hint.NAV_TAG,
          Hint.FOOTER_TAG,
          Hint.FIGCAPTION_TAG,
          Hint.BUTTON_TAG);

  /** For each block, whether it belongs to the article. */
  boolean[] select(PageText page) {
    boolean[] chosen = new boolean[page.blocks().size()];
    Frame best = best(page);
    if (best == null) {
      return chosen;
    }
    for (PageBlock block : page.blocks()) {
      chosen[block.index()] = best.encloses(block.frame()) && isGood(block, best);
    }
    return chosen;
  }

  private static Frame best(PageText page) {
    for (PageBlock block : page.blocks()) {
      double value = value(block);
      Frame frame = block.frame().parent;
      for (int level = 0; value > 0 && frame != null && level < 4; level++) {
        frame.score += level == 0 ? value : level == 1 ? value / 2 : value / (level * 3);
        frame = frame.parent;
      }
    }
    Frame best = null;
    double most = 0;
    for (Frame frame : page.frames()) {
      double score = frame.score * (1 - frame.linkDensity());
      if (score > most) {
        most = score;
        best = frame;
      }
    }
    return best;
  }

  private static double value(PageBlock block) {
    int length = block.text().length();
    if (length < 25 || block.linkDensity() > 0.5 || (block.around() & OUT) != 0) {
      return 0;
    }
    long commas = block.text().chars().filter(c -> c == ',').count();
    return 1 + commas + Math.min(length / 100, 3);
  }

  private static boolean isGood(PageBlock block, Frame best) {
    long inside = block.hints() | (block.frame().around & ~best.around);
    return (inside & OUT) == 0 && block.linkDensity() < 0.6;
  }
}
