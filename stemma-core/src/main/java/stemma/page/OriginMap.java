package stemma.page;

import stemma.text.Span;

/**
 * Maps a place in a page's content to its place in the decoded input that the page was taken from
 * (a feed entry's text inside the feed). Both count UTF-16 code units.
 */
@FunctionalInterface
public interface OriginMap {
  /** For content that is the whole input. */
  OriginMap IDENTITY = span -> span;

  /** The place in the decoded input of a place in the content. */
  Span origin(Span content);
}
