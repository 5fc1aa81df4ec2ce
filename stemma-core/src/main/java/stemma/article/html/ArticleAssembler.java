package stemma.article.html;

import java.util.ArrayList;
import java.util.List;
import stemma.article.Article;
import stemma.article.Aside;
import stemma.article.BlockKind;
import stemma.article.lines.Composition;
import stemma.page.Page;
import stemma.text.Span;

/** Puts one article of a page together: its text, block by block, its fields and its asides. */
final class ArticleAssembler {
  private final Page page;
  private final PageView view;
  private final BlockRoles roles;
  private final PageFields fields;

  ArticleAssembler(Page page, PageView view, BlockRoles roles, PageFields fields) {
    this.page = page;
    this.view = view;
    this.roles = roles;
    this.fields = fields;
  }

  /**
   * One article.
   *
   * @param range its blocks
   * @param ordinal its place among the page's articles
   * @param from first block whose asides are told with it
   * @param to one past the last of them
   */
  Article assemble(ArticleRange range, int ordinal, int from, int to) {
    Standfirst standfirst = Standfirst.of(range, view, roles, fields.description());
    Composition text = new Composition();
    List<Aside> asides = new ArrayList<>();
    AsideZone zone = new AsideZone(view);
    for (int i = from; i < to; i++) {
      PageBlock block = view.page.blocks().get(i);
      BlockKind kind = kind(i, range, standfirst);
      if (kind == null) {
        asides.add(new Aside(zone.kind(block), block.text(), origin(block)));
      } else if (kind == BlockKind.POST) {
        i = post(i, to, text);
      } else {
        text.add(kind, block.text(), origin(block));
      }
    }
    return article(range, ordinal, standfirst, text, asides);
  }

  private @org.jspecify.annotations.Nullable BlockKind kind(
      int i, ArticleRange range, Standfirst standfirst) {
    if (i < range.from() || i >= range.to()) {
      return null;
    }
    if (i == range.title()) {
      return BlockKind.TITLE;
    }
    return i == standfirst.block() ? BlockKind.STANDFIRST : roles.kind(i);
  }

  private int post(int first, int to, Composition text) {
    Frame frame = Posts.frame(view.page.blocks().get(first), view.page);
    int end = first + 1;
    while (end < to
        && roles.kind(end) == BlockKind.POST
        && Posts.frame(view.page.blocks().get(end), view.page) == frame) {
      end++;
    }
    Posts.add(view.page.blocks().subList(first, end), page, text);
    return end - 1;
  }

  private Span origin(PageBlock block) {
    return page.origin().origin(block.origin());
  }

  private Article article(
      ArticleRange range,
      int ordinal,
      Standfirst standfirst,
      Composition text,
      List<Aside> asides) {
    Surroundings around = new Surroundings(view, roles, range);
    Credits credits = new Credits(around, fields);
    return new Article(
        page.source().sha256().substring(0, 16) + "-" + ordinal,
        page.source(),
        ordinal,
        range.alone() ? fields.title() : view.page.blocks().get(range.title()).text(),
        standfirst.text(),
        fields.outlet(),
        credits.bylines(),
        credits.agency(text),
        credits.rights(),
        new Dating(around, fields).published(),
        range.alone() ? fields.modified() : null,
        fields.canonical(),
        fields.language(text.text()),
        fields.section(),
        fields.tags(),
        text.text(),
        text.blocks(),
        asides);
  }
}
