package stemma.article.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stemma.article.BlockKind;

/**
 * Tells the articles of a page apart: sibling elements that are called the same, each with a
 * heading, a byline or date, and enough text of its own, on a page whose title names none of them.
 */
final class ArticleSplitter {
  private static final int LEAST = 300;

  private final PageView view;
  private final BlockRoles roles;

  ArticleSplitter(PageView view, BlockRoles roles) {
    this.view = view;
    this.roles = roles;
  }

  /** The articles in page order, at least one. */
  List<ArticleRange> split() {
    Map<String, List<Frame>> siblings = new LinkedHashMap<>();
    for (Frame frame : view.page.frames()) {
      if (frame.parent != null && isCandidate(frame)) {
        String key = frame.parent.ordinal + " " + frame.tag + " " + frame.names.letters();
        siblings.computeIfAbsent(key, k -> new ArrayList<>()).add(frame);
      }
    }
    for (List<Frame> frames : siblings.values()) {
      if (frames.size() >= 2 && holdAll(frames)) {
        return frames.stream()
            .map(frame -> new ArticleRange(frame.firstBlock, frame.endBlock, title(frame), false))
            .toList();
      }
    }
    return List.of(new ArticleRange(roles.first(), roles.last() + 1, view.titleBlock, true));
  }

  private boolean isCandidate(Frame frame) {
    boolean named = Hint.ARTICLE_TAG.in(frame.own) || Hint.CONTENT.in(frame.own);
    if (!named || frame.characters < LEAST || frame.blocks < 3) {
      return false;
    }
    int text = 0;
    boolean signed = false;
    for (int i = frame.firstBlock; i < frame.endBlock; i++) {
      BlockKind kind = roles.kind(i);
      PageBlock block = view.page.blocks().get(i);
      text += kind != null && kind.isBody() ? block.text().length() : 0;
      long near = block.hints() | block.frame().own;
      signed |= Hint.BYLINE.in(near) || Hint.DATE.in(near);
    }
    return signed && text >= LEAST && title(frame) >= 0;
  }

  /** Whether the title stands in none of some elements and nearly all of the body in them. */
  private boolean holdAll(List<Frame> frames) {
    int held = 0;
    int all = 0;
    for (PageBlock block : view.page.blocks()) {
      BlockKind kind = roles.kind(block.index());
      if (kind != null && kind.isBody()) {
        all += block.text().length();
        held +=
            frames.stream().anyMatch(frame -> isIn(frame, block.index()))
                ? block.text().length()
                : 0;
      }
    }
    int title = view.titleBlock;
    boolean headed = title >= 0 && frames.stream().noneMatch(frame -> isIn(frame, title));
    return !headed && held >= all * 0.8;
  }

  private static boolean isIn(Frame frame, int block) {
    return frame.firstBlock <= block && block < frame.endBlock;
  }

  /** The first heading of an element, -1 when none opens it. */
  private int title(Frame frame) {
    for (int i = frame.firstBlock; i < Math.min(frame.endBlock, frame.firstBlock + 4); i++) {
      if (view.traits[i].heading() > 0 && view.traits[i].heading() <= 3) {
        return i;
      }
    }
    return -1;
  }
}
