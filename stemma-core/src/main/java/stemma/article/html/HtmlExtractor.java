package stemma.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.article.Article;
import stemma.article.Extraction;
import stemma.article.lines.SidecarFields;
import stemma.markup.HtmlParser;
import stemma.page.Page;
import stemma.page.Rejection;

/**
 * Finds the articles of an HTML page.
 *
 * <p>The page is parsed once and walked once; its text is cut into blocks, each block is judged by
 * what it is, what it is called and what stands around it, and the fields are read from structured
 * data, {@code meta} elements and the page's own lines.
 *
 * <p><b>Guarantee.</b> Nothing is fetched or executed. Elements nested deeper than the parser's
 * limit (512) are read as if they stood at that depth; a page of more than {@value #LONGEST}
 * characters or {@value #MOST_TAGS} tags is rejected.
 *
 * <p><b>Cost.</b> Linear in the page's length.
 */
public final class HtmlExtractor {
  /** Characters of the longest page that is read. */
  static final int LONGEST = 32 << 20;

  /** Tags of the page with most tags that is read: each takes some hundred bytes while it is. */
  static final int MOST_TAGS = 500_000;

  /** Characters of a body that needs no other. */
  private static final int ENOUGH = 500;

  /** Characters of the shortest body that is taken from a template or script. */
  private static final int LEAST = 200;

  private final BodySelector selector;

  /** An extractor that tells bodies by the given weights. */
  public HtmlExtractor(BodySelector selector) {
    this.selector = selector;
  }

  /** The articles of an HTML page. */
  public Extraction extract(Page page) {
    if (page.content().length() > LONGEST) {
      return rejected(page, "an HTML page of more than " + LONGEST + " characters");
    }
    if (page.content().length() > MOST_TAGS && tags(page.content()) > MOST_TAGS) {
      return rejected(page, "an HTML page of more than " + MOST_TAGS + " tags");
    }
    Extraction shown = read(page, 0);
    if (body(shown) >= ENOUGH) {
      return shown;
    }
    // some systems keep the article where only a script would show it
    Extraction best = fuller(shown, HiddenText.shown(page.content()).map(page::withContent), 0);
    return body(best) >= ENOUGH
        ? best
        : fuller(best, ScriptText.shown(page), page.content().length());
  }

  /** What a page gives as it is, or what it gives otherwise where that is clearly more. */
  private Extraction fuller(Extraction shown, Optional<Page> otherwise, int from) {
    return otherwise
        .map(other -> read(other, from))
        .filter(hidden -> body(hidden) > 2 * body(shown) + LEAST)
        .orElse(shown);
  }

  /** Characters of the longest body. */
  private static int body(Extraction extraction) {
    return extraction.articles().stream().mapToInt(one -> one.body().length()).max().orElse(0);
  }

  /** The articles of a page whose bodies do not begin before an offset. */
  private Extraction read(Page page, int from) {
    PageFacts facts = new PageFacts();
    PageText text = PageScanner.scan(HtmlParser.parse(page.content()), facts);
    StructuredData data = StructuredData.of(facts);
    PageView view =
        new PageView(text, TitleBlock.of(facts, data, text, SidecarFields.domain(page)));
    boolean[] chosen = selector.select(view, new BlockFeatures(view, facts, data));
    for (PageBlock block : text.blocks()) {
      chosen[block.index()] &= block.origin().start() >= from;
    }
    BlockRoles roles = new BlockRoles(view, chosen);
    if (roles.isEmpty()) {
      return new Extraction(List.of(), List.of());
    }
    PageFields fields = new PageFields(page, facts, data, view);
    return articles(view, roles, new ArticleAssembler(page, view, roles, fields));
  }

  private static Extraction articles(PageView view, BlockRoles roles, ArticleAssembler assembler) {
    List<ArticleRange> ranges = new ArticleSplitter(view, roles).split();
    List<Article> articles = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < ranges.size(); i++) {
      boolean last = i == ranges.size() - 1;
      int to = last ? view.page.blocks().size() : ranges.get(i).to();
      articles.add(assembler.assemble(ranges.get(i), i, from, to));
      from = to;
    }
    return new Extraction(articles, List.of());
  }

  private static int tags(String content) {
    int tags = 0;
    for (int at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at + 1)) {
      tags++;
    }
    return tags;
  }

  private static Extraction rejected(Page page, String reason) {
    String path = page.source().path();
    return new Extraction(
        List.of(),
        List.of(new Rejection(path == null ? "-" : path, page.source().record(), reason)));
  }
}
