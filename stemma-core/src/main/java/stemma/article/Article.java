package stemma.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stemma.page.Source;

/**
 * An article: everything that it itself says, and what stood around it.
 *
 * @param id 16 hexadecimal digits of the input's SHA-256, a dash, the ordinal
 * @param source where its page came from
 * @param ordinal its place among the articles of its page, from 0
 * @param title its title without the site's name
 * @param standfirst the summary set under the title
 * @param outlet who publishes the page
 * @param bylines the people credited
 * @param agency the wire or agency credited for the text
 * @param rights republication terms stated on the page
 * @param published when it was published
 * @param modified when it was last modified
 * @param canonicalUrl the address that the page gives for itself
 * @param language BCP 47 tag of the text
 * @param section the section of the outlet that it stands in
 * @param tags subjects that the page gives
 * @param text the blocks' texts joined by one newline
 * @param blocks the blocks in text order; they cover the text but for the newlines between them
 * @param asides what stood around it, in page order
 */
public record Article(
    String id,
    Source source,
    int ordinal,
    @Nullable String title,
    @Nullable String standfirst,
    Outlet outlet,
    List<Byline> bylines,
    @Nullable AgencyCredit agency,
    List<Rights> rights,
    @Nullable Moment published,
    @Nullable Moment modified,
    @Nullable String canonicalUrl,
    @Nullable String language,
    @Nullable String section,
    List<String> tags,
    String text,
    List<Block> blocks,
    List<Aside> asides) {
  public Article {
    bylines = List.copyOf(bylines);
    rights = List.copyOf(rights);
    tags = List.copyOf(tags);
    blocks = List.copyOf(blocks);
    asides = List.copyOf(asides);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "the blocks of " + id + " must lie in the text one after the other, but for " + block);
      }
      end = block.span().end();
    }
  }

  /** The texts of the body's blocks joined by one newline. */
  public String body() {
    return blocks.stream()
        .filter(block -> block.kind().isBody())
        .map(block -> block.span().of(text))
        .collect(Collectors.joining("\n"));
  }
}
