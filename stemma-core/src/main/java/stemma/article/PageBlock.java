package stemma.article;

import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * A run of a page's text that no block boundary crosses, with what is measured of it.
 *
 * @param frame the innermost block-level element around it
 * @param text its text, white space collapsed, not empty
 * @param first the node that its first character stands in
 * @param firstAt place of that character in the node's text
 * @param last the node that its last character stands in
 * @param lastAt place of that character in the node's text
 * @param hints {@link Hint} bits of inline elements that hold all of it
 * @param linked characters of it inside links
 * @param links links that start in it
 * @param bold characters of it inside emphasis
 * @param names names of inline elements that hold all of it
 */
record PageBlock(
    int index,
    Frame frame,
    String text,
    TextNode first,
    int firstAt,
    TextNode last,
    int lastAt,
    long hints,
    int linked,
    int links,
    int bold,
    List<String> names) {
  /** {@link Hint} bits of everything around it. */
  long around() {
    return hints | frame.around;
  }

  /** Share of the text that is linked, in [0, 1]. */
  double linkDensity() {
    return (double) Math.min(linked, text.length()) / text.length();
  }
}
