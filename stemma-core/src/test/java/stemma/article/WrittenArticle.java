package stemma.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.page.Source;
import stemma.text.Span;

/**
 * An article that a test writes itself, block by block: in English, without a title, an outlet or a
 * date unless told.
 */
public final class WrittenArticle {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String outlet;
  private @Nullable String domain;
  private @Nullable AgencyCredit agency;
  private @Nullable Moment published;
  private String language = "en";

  private WrittenArticle(String id) {
    this.id = id;
  }

  /** An article with an id. */
  public static WrittenArticle of(String id) {
    return new WrittenArticle(id);
  }

  /** Sets the title, which stands beside the text. */
  public WrittenArticle title(@Nullable String told) {
    title = told;
    return this;
  }

  /** Sets the outlet. */
  public WrittenArticle outlet(@Nullable String name) {
    return outlet(name, null);
  }

  /** Sets the outlet with its domain. */
  public WrittenArticle outlet(@Nullable String name, @Nullable String at) {
    outlet = name;
    domain = at;
    return this;
  }

  /** Sets the agency that the text is credited to. */
  public WrittenArticle agency(@Nullable String name) {
    agency = name == null ? null : new AgencyCredit(name, List.of());
    return this;
  }

  /** Sets when it was published, to the day or to the minute; null where it is not known. */
  public WrittenArticle published(@Nullable String when) {
    String precision = when != null && when.indexOf('T') > 0 ? "minute" : "day";
    published = when == null ? null : new Moment(when, precision, "page");
    return this;
  }

  /** Sets the language. */
  public WrittenArticle language(String tag) {
    language = tag;
    return this;
  }

  /** Adds a paragraph for every line. */
  public WrittenArticle paragraphs(String lines) {
    for (String line : lines.split("\n", -1)) {
      block(BlockKind.PARAGRAPH, line);
    }
    return this;
  }

  /** Adds a block. */
  public WrittenArticle block(BlockKind kind, String words) {
    return block(kind, words, null, null);
  }

  /** Adds a block, a post with its author and day. */
  public WrittenArticle block(
      BlockKind kind, String words, @Nullable String author, @Nullable String posted) {
    if (!blocks.isEmpty()) {
      text.append('\n');
    }
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    blocks.add(new Block(kind, span, span, author, posted));
    return this;
  }

  /** Adds what stood beside the article. */
  public WrittenArticle aside(AsideKind kind, String words) {
    asides.add(new Aside(kind, words, new Span(0, words.length())));
    return this;
  }

  /** The text so far. */
  public String text() {
    return text.toString();
  }

  /** The blocks so far. */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** The first place of some words. */
  public Span place(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  /** The article. */
  public Article article() {
    return new Article(
        id,
        new Source("pages/" + id, null, null, "text/plain", "utf-8", text.length(), "0".repeat(64)),
        0,
        title,
        null,
        new Outlet(outlet, domain),
        List.of(),
        agency,
        List.of(),
        published,
        null,
        null,
        language,
        null,
        List.of(),
        text(),
        blocks,
        asides);
  }
}
