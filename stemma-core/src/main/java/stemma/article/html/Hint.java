package stemma.article.html;

/**
 * What the name of an element ({@code class}, {@code id}, {@code role}, {@code itemprop}) or its
 * tag says of its content, as publishing systems name things. A set of hints is a bit mask.
 */
enum Hint {
  COMMENT,
  RELATED,
  NAVIGATION,
  PROMOTION,
  SHARE,
  META,
  AUTHOR,
  CAPTION,
  RIGHTS,
  BODY,
  CONTENT,
  TITLE,
  STANDFIRST,
  SIDE,
  FOOTER,
  HEADER,
  HIDDEN,
  POST,
  FORM,
  PULLQUOTE,
  BOX,
  TAGS,
  DATE,
  BYLINE,
  MEDIA,
  PRODUCT,
  AGENCY,
  DIALOG,
  // by tag or role
  ARTICLE_TAG,
  MAIN_TAG,
  ASIDE_TAG,
  NAV_TAG,
  HEADER_TAG,
  FOOTER_TAG,
  FORM_TAG,
  FIGURE_TAG,
  FIGCAPTION_TAG,
  TABLE_TAG,
  LIST_TAG,
  QUOTE_TAG,
  LINK_TAG,
  BUTTON_TAG,
  SECTION_TAG;

  /** The bit of this hint; bits are never stored, so the order may change. */
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  /** Whether a set holds this hint. */
  boolean in(long set) {
    return (set & bit()) != 0;
  }

  /** The set of some hints. */
  static long set(Hint... hints) {
    long set = 0;
    for (Hint hint : hints) {
      set |= hint.bit();
    }
    return set;
  }
}
