package stemma.article.html;

import org.jspecify.annotations.Nullable;
import stemma.article.BlockKind;

/**
 * The summary set under a title: a line or a sentence. An introduction of several sentences opens
 * the body, whatever it is called.
 *
 * @param block the block that shows it, -1 when none does
 * @param text its text, null when there is none
 */
record Standfirst(int block, @Nullable String text) {
  private static final Standfirst NONE = new Standfirst(-1, null);

  /**
   * Names that say that a text stands under the title and is no part of the body; names like intro
   * and lead are as often given to the body's first paragraph.
   */
  private static final int[] CALLED =
      Names.hashes(
          "subtitle",
          "subheadline",
          "subheading",
          "subhead",
          "subline",
          "bajada",
          "articlesubtitle",
          "articledescription",
          "entrysubtitle",
          "pagesubtitle",
          "posteddeck",
          "articledek",
          "articlesummary",
          "articlestandfirst");

  /** Names that are given to nothing else. */
  private static final int[] PLAIN = Names.hashes("standfirst", "dek", "deck", "strapline");

  private static final int LONGEST = 600;
  private static final int SENTENCE = 160;
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
      boolean plain = fits && isCalledOne(block, PLAIN);
      boolean told =
          isCalledOne(block, CALLED)
              || (described.equals(Titles.fold(text)) && isApart(i, view, roles));
      if (plain || (fits && isLine(view.traits[i]) && told)) {
        return new Standfirst(i, text);
      }
      BlockKind kind = roles.kind(i);
      if (kind != null && kind.isBody()) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Whether the next paragraph of the body stands in another element than a block. */
  private static boolean isApart(int block, PageView view, BlockRoles roles) {
    Frame own = view.page.blocks().get(block).frame();
    for (int i = block + 1; i < view.traits.length; i++) {
      if (roles.kind(i) == BlockKind.PARAGRAPH) {
        return view.page.blocks().get(i).frame().parent != own.parent;
      }
    }
    return false;
  }

  private static boolean isLine(BlockTraits own) {
    return own.sentenceEnds() <= 1 && (own.length() <= SENTENCE || !own.endsSentence());
  }

  private static boolean isCalledOne(PageBlock block, int[] names) {
    Frame parent = block.frame().parent;
    boolean wraps = parent != null && parent.blocks <= 2;
    return block.names().holdsAny(names)
        || block.frame().names.holdsAny(names)
        || (wraps && parent.names.holdsAny(names));
  }
}
