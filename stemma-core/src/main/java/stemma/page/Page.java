package stemma.page;

/**
 * One page, decoded.
 *
 * @param source where it came from
 * @param form what the content is
 * @param content the decoded content
 * @param origin maps places in the content to places in the decoded input, in code points
 * @param sidecar what was told beside it
 */
public record Page(Source source, Form form, String content, OriginMap origin, Sidecar sidecar) {
  /** The same page with other content of the same length, so that places stay as they are. */
  public Page withContent(String other) {
    if (other.length() != content.length()) {
      throw new IllegalArgumentException(
          "content of " + content.length() + " characters and other of " + other.length());
    }
    return new Page(source, form, other, origin, sidecar);
  }
}
