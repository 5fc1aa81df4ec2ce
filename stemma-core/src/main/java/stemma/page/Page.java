package stemma.page;

/**
 * One page, decoded.
 *
 * @param source where it came from
 * @param form what the content is
 * @param content the decoded content
 * @param origin place of the content inside the decoded input, for offsets that are told to people
 * @param sidecar what was told beside it
 */
public record Page(Source source, Form form, String content, OriginMap origin, Sidecar sidecar) {}
