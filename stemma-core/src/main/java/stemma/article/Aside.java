package stemma.article;

import stemma.text.Span;

/**
 * A piece of a page that stood around the article and is not part of it.
 *
 * @param kind what it is
 * @param text its text
 * @param origin its place in the decoded input, in Unicode code points (see {@link
 *     stemma.page.OriginMap})
 */
public record Aside(AsideKind kind, String text, Span origin) {}
