package stemma.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stemma.page.Page;
import stemma.text.Span;

/** Puts the articles of a page together from its blocks and facts. */
final class ArticleAssembler {
  private final Page page;
  private final PageText text;
  private final boolean[] body;
  private final PageFields fields;
  private final SourceOffsets offsets;

  ArticleAssembler(Page page, PageFacts facts, StructuredData data, PageText text, boolean[] body) {
    this.page = page;
    this.text = text;
    this.body = body;
    this.fields = new PageFields(page, facts, data, text);
    this.offsets = new SourceOffsets(page.content());
  }

  Extraction assemble() {
    StringBuilder whole = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Aside> asides = new ArrayList<>();
    for (PageBlock block : text.blocks()) {
      Span origin = page.origin().origin(offsets.of(block));
      BlockKind kind = kind(block);
      if (kind == null) {
        asides.add(new Aside(BlockKinds.aside(block), block.text(), origin));
        continue;
      }
      if (whole.length() > 0) {
        whole.append('\n');
      }
      int start = whole.length();
      whole.append(block.text());
      blocks.add(new Block(kind, new Span(start, whole.length()), origin, null, null));
    }
    if (blocks.isEmpty()) {
      return new Extraction(List.of(), List.of());
    }
    return new Extraction(List.of(article(0, whole.toString(), blocks, asides)), List.of());
  }

  private @Nullable BlockKind kind(PageBlock block) {
    if (block.index() == fields.titleBlock()) {
      return BlockKind.TITLE;
    }
    return body[block.index()] ? BlockKinds.of(block) : null;
  }

  private Article article(int ordinal, String whole, List<Block> blocks, List<Aside> asides) {
    String url = fields.url();
    return new Article(
        page.source().sha256().substring(0, 16) + "-" + ordinal,
        page.source(),
        ordinal,
        fields.title(),
        null,
        new Outlet(fields.outletName(), domain(url)),
        fields.bylines(),
        null,
        List.of(),
        fields.published(),
        fields.modified(),
        fields.canonical(),
        fields.language(),
        fields.section(),
        fields.tags(),
        whole,
        blocks,
        asides);
  }

  static @Nullable String domain(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = URI.create(url.strip()).getHost();
      if (host == null) {
        return null;
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
