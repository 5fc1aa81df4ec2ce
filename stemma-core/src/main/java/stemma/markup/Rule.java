package stemma.markup;

/** How a start tag is put into the tree; the groups are those of the HTML standard, 13.2.6.4. */
enum Rule {
  /** An element without a rule of its own: phrasing, unknown and custom elements. */
  ORDINARY,
  /** Emphasis that goes on in the next paragraph when it was not ended: {@code b}, {@code font}. */
  FORMATTING,
  /** An element that ends an open paragraph. */
  BLOCK,
  HEADING,
  ITEM,
  DEFINITION,
  FORM,
  BUTTON,
  RUBY,
  TABLE,
  SECTION,
  ROW,
  CELL,
  CAPTION,
  COLUMN_GROUP,
  COLUMN,
  SELECT,
  OPTION,
  OPTION_GROUP,
  /** An element without content. */
  VOID,
  /** An element without content that ends an open paragraph. */
  RULE,
  /** An element whose content is no markup. */
  RAW,
  /** An element whose content is no markup, but holds character references. */
  TEXT,
  /** Everything after it is text. */
  PLAIN,
  /** The root of foreign content: {@code svg}, {@code math}. */
  FOREIGN,
  TEMPLATE,
  HTML,
  HEAD,
  BODY,
  /** Frames: no page that holds text has them, so they are passed over. */
  FRAMES
}
