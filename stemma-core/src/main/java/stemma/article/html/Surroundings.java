package stemma.article.html;

import java.util.ArrayList;
import java.util.List;
import stemma.article.BlockKind;

/** Where an article's body starts and ends on its page, and the short lines around it. */
final class Surroundings {
  private static final int HEAD = 8;
  private static final int TAIL = 12;
  private static final int LINE = 200;

  final PageView view;
  final BlockRoles roles;
  final ArticleRange range;
  final int firstBody;
  final int lastBody;

  /** Lines before the body and its first ones. */
  final List<PageBlock> head;

  /** The body's last lines and those after it. */
  final List<PageBlock> tail;

  /** Hints of what surrounds the title or the whole body: they set nothing apart from it. */
  private final long common;

  Surroundings(PageView view, BlockRoles roles, ArticleRange range) {
    this.view = view;
    this.roles = roles;
    this.range = range;
    int first = -1;
    int last = range.from();
    for (int i = range.from(); i < range.to(); i++) {
      BlockKind kind = roles.kind(i);
      if (kind != null && kind.isBody()) {
        // what stands before the title is hardly the body's beginning
        first = first < range.title() ? i : first;
        last = i;
      }
    }
    this.firstBody = Math.max(first, range.from());
    this.lastBody = Math.max(last, firstBody);
    long whole = block(firstBody).around() & block(lastBody).around();
    this.common = range.title() < 0 ? whole : whole | block(range.title()).around();
    int from = range.alone() ? Math.max(0, anchor() - HEAD) : range.from();
    int end = range.alone() ? view.traits.length : range.to();
    int body = Math.min(end, Math.max(firstBody, anchor()) + 3);
    // a whole menu may stand between a title in the page's head and the body
    int below = Math.min(body, anchor() + TAIL);
    this.head = lines(from, below);
    head.addAll(lines(Math.max(below, firstBody - TAIL), body));
    this.tail = lines(Math.max(lastBody - 1, firstBody + 3), Math.min(end, lastBody + TAIL));
  }

  /** The title's block, or the body's first. */
  int anchor() {
    return range.title() >= 0 ? range.title() : firstBody;
  }

  PageBlock block(int index) {
    return view.page.blocks().get(index);
  }

  /** Whether something that surrounds a line, and not the body, is called one of some things. */
  boolean isApart(long around, long others) {
    return (around & others & ~common) != 0;
  }

  /** Lines around the body that may credit or date it, those before it first. */
  List<PageBlock> lines() {
    List<PageBlock> lines = new ArrayList<>(head);
    lines.addAll(tail);
    return lines;
  }

  private List<PageBlock> lines(int from, int to) {
    List<PageBlock> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      PageBlock block = block(i);
      boolean other =
          block.text().length() > LINE
              || Hint.COMMENT.in(block.around())
              || Hint.RELATED.in(block.hints() | block.frame().own)
              || roles.kind(i) == BlockKind.TITLE
              || (roles.kind(i) == BlockKind.CAPTION && !Hint.DATE.in(near(block)));
      if (!other) {
        lines.add(block);
      }
    }
    return lines;
  }

  /** Hints of a block, and of what closely surrounds it. */
  static long near(PageBlock block) {
    Frame parent = block.frame().parent;
    long near = block.hints() | block.frame().own;
    return parent != null && parent.blocks <= 6 ? near | parent.own : near;
  }
}
