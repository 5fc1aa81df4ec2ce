package stemma.story;

import stemma.text.Span;

/**
 * A place in an article that tells something.
 *
 * @param article id of the article
 * @param span the place in its text
 */
public record Report(String article, Span span) {}
