package stemma.page;

/** What the content of a page is, and so how an article is found in it. */
public enum Form {
  /** HTML or XHTML markup. */
  HTML,
  /** Text scraped from a page, furniture included. */
  TEXT,
  /** An article's text already: taken to the character. */
  EXACT
}
