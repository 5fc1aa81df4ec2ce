package stemma.article;

import org.jspecify.annotations.Nullable;

/**
 * The summary set under a title.
 *
 * @param block the block that shows it, -1 when none does
 * @param text its text, null when there is none
 */
record Standfirst(int block, @Nullable String text) {
  private static final Standfirst NONE = new Standfirst(-1, null);
  private static final int LONGEST = 600;
  private static final int REACH = 8;

  /** The standfirst of an article: the first block after the title that is called one. */
  static Standfirst of(ArticleRange range, PageView view, BlockRoles roles, String description) {
    if (range.title() < 0) {
      return NONE;
    }
    String described = Titles.fold(description);
    int end = Math.min(range.to(), range.title() + REACH);
    for (int i = range.title() + 1; i < end; i++) {
      PageBlock block = view.page.blocks().get(i);
      String text = block.text();
      boolean fits = text.length() >= 25 && text.length() <= LONGEST && block.linkDensity() < 0.5;
      if (fits && isCalledOne(block, view)) {
        return new Standfirst(i, text);
      }
      if (fits && roles.kind(i) == null && described.equals(Titles.fold(text))) {
        return new Standfirst(i, text);
      }
      BlockKind kind = roles.kind(i);
      if (kind != null && kind.isBody()) {
        return NONE;
      }
    }
    return NONE;
  }

  private static boolean isCalledOne(PageBlock block, PageView view) {
    long own = block.hints() | block.frame().own;
    Frame parent = block.frame().parent;
    boolean wraps = parent != null && parent.blocks <= 2;
    long near = own | (wraps ? parent.own : 0);
    return Hint.STANDFIRST.in(near) && view.characters > 1200;
  }
}
