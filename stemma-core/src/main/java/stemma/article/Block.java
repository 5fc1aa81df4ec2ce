package stemma.article;

import org.jspecify.annotations.Nullable;
import stemma.text.Span;

/**
 * A block of an article's text.
 *
 * @param kind what it is
 * @param span its place in the article's text
 * @param origin its place in the decoded input, in Unicode code points (see {@link
 *     stemma.page.OriginMap})
 * @param author who posted it, posts only
 * @param posted when it was posted, ISO 8601 date, posts only
 */
public record Block(
    BlockKind kind, Span span, Span origin, @Nullable String author, @Nullable String posted) {}
