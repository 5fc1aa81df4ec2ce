package stemma.page;

import stemma.text.CodePoints;
import stemma.text.Span;

/**
 * Maps a place in a page's content, in UTF-16 code units, to its place in the decoded input that
 * the page was taken from (a feed entry's text inside the feed), in Unicode code points, as the
 * JSON forms promise.
 *
 * <p>The conversion happens here and not at the JSON edge, because only here the decoded input is
 * still at hand.
 */
@FunctionalInterface
public interface OriginMap {
  /** For content that is the whole decoded input. */
  static OriginMap whole(String content) {
    return CodePoints.of(content)::at;
  }

  /** The place in the decoded input, in code points, of a place in the content, in UTF-16 units. */
  Span origin(Span content);
}
