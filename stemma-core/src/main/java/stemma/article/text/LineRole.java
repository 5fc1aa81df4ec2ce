package stemma.article.text;

import stemma.article.AsideKind;

/** What a line of a page of plain text does there. */
enum LineRole {
  /** Not told yet: a candidate for title and body. */
  OPEN,
  POST,
  POST_LINE,
  BYLINE,
  DATE,
  AGENCY,
  CAPTION,
  SECTION,
  COMMENTS_HEAD,
  RELATED_HEAD,
  APPEAL_HEAD,
  COMMENT,
  RELATED,
  NAVIGATION,
  PROMOTION,
  RIGHTS,
  OTHER;

  /** Whether such a line opens what is no longer the article. */
  boolean isHead() {
    return this == COMMENTS_HEAD || this == RELATED_HEAD || this == APPEAL_HEAD;
  }

  /** The kind of aside that such a line makes when it stands outside the article. */
  AsideKind aside() {
    return switch (this) {
      case COMMENTS_HEAD, COMMENT -> AsideKind.COMMENT;
      case RELATED_HEAD, RELATED -> AsideKind.RELATED;
      case APPEAL_HEAD, PROMOTION -> AsideKind.PROMOTION;
      case NAVIGATION -> AsideKind.NAVIGATION;
      case RIGHTS -> AsideKind.RIGHTS;
      default -> AsideKind.OTHER;
    };
  }
}
