package stemma.article;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes the page.
 *
 * @param name the outlet's name, null when the page does not tell
 * @param domain host of the page's address without {@code www.}, null when unknown
 */
public record Outlet(@Nullable String name, @Nullable String domain) {}
