package stemma.article.html;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the openings of other stories out of what seems an article's body: pages go on under their
 * article with a river of headlines, each with a sentence or a paragraph of its story.
 *
 * <p>Two signs tell them. After the container that holds most of the body, many headlines that are
 * links have gone by. Or blocks called the same each follow such a headline, and without them
 * enough text is left to be an article.
 *
 * <p><b>Cost.</b> Linear in the page's blocks and frames.
 */
final class Rivers {
  /** Share of the body's characters that its container holds. */
  private static final double MOST = 0.6;

  /** Headlines of other stories after which another container is no longer the body's. */
  private static final int HEADLINES = 8;

  /** Blocks called the same that follow headlines, before they are taken for openings. */
  private static final int OPENINGS = 5;

  /** Characters that are an article without them. */
  private static final int ENOUGH = 500;

  private static final int HEADLINE = 15;
  private static final double LINKED = 0.8;

  private final PageView view;
  private final boolean[] chosen;

  private Rivers(PageView view, boolean[] chosen) {
    this.view = view;
    this.chosen = chosen;
  }

  /** The blocks of those chosen that open no other story. */
  static boolean[] without(PageView view, boolean[] chosen) {
    return new Rivers(view, new Rivers(view, chosen).withoutLater()).withoutOpenings();
  }

  private boolean[] withoutLater() {
    Frame body = container();
    boolean[] kept = chosen.clone();
    int last = -1;
    int headlines = 0;
    for (int i = 0; i < chosen.length && body != null; i++) {
      boolean own = i >= body.firstBlock && i < body.endBlock;
      last = own && chosen[i] ? i : last;
    }
    for (int i = last + 1; i < chosen.length && body != null; i++) {
      headlines += !chosen[i] && isHeadline(i) ? 1 : 0;
      kept[i] &= headlines < HEADLINES;
    }
    return kept;
  }

  /** The deepest element that holds most of the chosen text; null when nothing is chosen. */
  private @Nullable Frame container() {
    int[] before = new int[chosen.length + 1];
    for (int i = 0; i < chosen.length; i++) {
      before[i + 1] = before[i] + (chosen[i] ? view.traits[i].length() : 0);
    }
    int all = before[chosen.length];
    Frame deepest = null;
    for (Frame frame : view.page.frames()) {
      boolean deeper = deepest == null || frame.depth > deepest.depth;
      if (all > 0 && deeper && before[frame.endBlock] - before[frame.firstBlock] >= MOST * all) {
        deepest = frame;
      }
    }
    return deepest;
  }

  private boolean isHeadline(int block) {
    return view.blocks[block].linkDensity() > LINKED && view.traits[block].length() >= HEADLINE;
  }

  private boolean[] withoutOpenings() {
    Map<PageView.Group, Openings> groups = new HashMap<>();
    int all = 0;
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        boolean opening = i > 0 && !chosen[i - 1] && isHeadline(i - 1);
        all += view.traits[i].length();
        groups
            .computeIfAbsent(view.groups[i], group -> new Openings())
            .add(opening, view.traits[i].length());
      }
    }
    boolean[] kept = chosen.clone();
    for (int i = 0; i < chosen.length; i++) {
      Openings group = chosen[i] ? groups.get(view.groups[i]) : null;
      kept[i] &= group == null || !group.areOfOthers(all);
    }
    return kept;
  }

  /** Chosen blocks that are called the same. */
  private static final class Openings {
    private int blocks;
    private int openings;
    private int characters;

    void add(boolean opening, int length) {
      blocks++;
      openings += opening ? 1 : 0;
      characters += length;
    }

    boolean areOfOthers(int all) {
      return openings >= OPENINGS && 3 * openings > 2 * blocks && all - characters >= ENOUGH;
    }
  }
}
