package stemma.article;

/** What a piece of a page that is not the article is. */
public enum AsideKind {
  COMMENT,
  RELATED,
  NAVIGATION,
  PROMOTION,
  RIGHTS,
  OTHER
}
