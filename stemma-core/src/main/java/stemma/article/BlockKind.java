package stemma.article;

/** What a block of an article is. Body blocks are paragraph, heading, list, quotation and table. */
public enum BlockKind {
  TITLE,
  STANDFIRST,
  PARAGRAPH,
  HEADING,
  LIST,
  QUOTATION,
  TABLE,
  CAPTION,
  POST;

  /** Whether blocks of this kind make up the body. */
  public boolean isBody() {
    return this == PARAGRAPH
        || this == HEADING
        || this == LIST
        || this == QUOTATION
        || this == TABLE;
  }
}
