package stemma.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page's blocks as they look from each of them: the likeliest container of the body, groups of
 * blocks that are called the same, where the title stands.
 */
final class PageView {
  private static final Hint[] HINTS = Hint.values();
  private static final int PATH = 12;

  final PageText page;
  final BlockTraits[] traits;
  final Group[] groups;
  final @Nullable Frame best;
  final int titleBlock;
  final int firstProse;
  final int lastProse;
  final int characters;
  final int[] before;
  final Map<String, Integer> repeats = new HashMap<>();

  /** Blocks with the same tag, names and names around. */
  static final class Group {
    final int ordinal;
    int blocks;
    int characters;
    int linked;
    int prose;

    Group(int ordinal) {
      this.ordinal = ordinal;
    }
  }

  PageView(PageText page, int titleBlock) {
    this.page = page;
    this.titleBlock = titleBlock;
    List<PageBlock> blocks = page.blocks();
    traits = new BlockTraits[blocks.size()];
    groups = new Group[blocks.size()];
    before = new int[blocks.size() + 1];
    Map<String, Group> byName = new HashMap<>();
    for (PageBlock block : blocks) {
      int i = block.index();
      traits[i] = BlockTraits.of(block);
      before[i + 1] = before[i] + block.text().length();
      repeats.merge(block.text(), 1, Integer::sum);
      Frame parent = block.frame().parent;
      String name =
          block.frame().tag
              + '.'
              + block.frame().identity
              + '<'
              + (parent == null ? "" : parent.tag + '.' + parent.identity);
      Group group = byName.computeIfAbsent(name, key -> new Group(i));
      group.blocks++;
      group.characters += block.text().length();
      group.linked += Math.min(block.linked(), block.text().length());
      group.prose += traits[i].isProse() ? 1 : 0;
      groups[i] = group;
    }
    characters = before[blocks.size()];
    best = best();
    int first = -1;
    int last = -1;
    for (PageBlock block : blocks) {
      if (traits[block.index()].isProse() && best != null && best.encloses(block.frame())) {
        first = first < 0 ? block.index() : first;
        last = block.index();
      }
    }
    firstProse = first;
    lastProse = last;
  }

  private @Nullable Frame best() {
    for (PageBlock block : page.blocks()) {
      double value = value(block);
      Frame frame = block.frame().parent;
      for (int level = 0; value > 0 && frame != null && level < 5; level++) {
        frame.score += level == 0 ? value : level == 1 ? value / 2 : value / (level * 3);
        frame = frame.parent;
      }
    }
    Frame best = null;
    double most = 0;
    for (Frame frame : page.frames()) {
      double score = frame.score * (1 - frame.linkDensity());
      if (score > most) {
        most = score;
        best = frame;
      }
    }
    return best;
  }

  private static final long OUT =
      Hint.set(
          Hint.COMMENT,
          Hint.RELATED,
          Hint.NAVIGATION,
          Hint.PROMOTION,
          Hint.SHARE,
          Hint.AUTHOR,
          Hint.CAPTION,
          Hint.RIGHTS,
          Hint.SIDE,
          Hint.FOOTER,
          Hint.HIDDEN,
          Hint.TAGS,
          Hint.DIALOG,
          Hint.ASIDE_TAG,
          Hint.NAV_TAG,
          Hint.FOOTER_TAG,
          Hint.FIGCAPTION_TAG,
          Hint.BUTTON_TAG);

  private double value(PageBlock block) {
    BlockTraits own = traits[block.index()];
    if (own.length() < 25 || block.linkDensity() > 0.5) {
      return 0;
    }
    long near = block.hints() | block.frame().own;
    Frame frame = block.frame().parent;
    for (int level = 0; frame != null && level < 3; level++) {
      near |= frame.own;
      frame = frame.parent;
    }
    double value = 1 + own.commas() + Math.min(own.length() / 100, 3);
    return (near & OUT) != 0 ? value / 5 : value;
  }

  /** For each hint, one over one plus the distance to the nearest frame that gives it; else 0. */
  float[] nearness(PageBlock block) {
    float[] near = new float[HINTS.length];
    mark(near, block.hints(), 1f);
    int distance = 0;
    for (Frame frame = block.frame();
        frame != null && distance < PATH && !frame.tag.equals("body");
        frame = frame.parent) {
      mark(near, frame.own, 1f / (1 + distance));
      distance++;
    }
    return near;
  }

  private static void mark(float[] near, long hints, float value) {
    long rest = hints;
    while (rest != 0) {
      int hint = Long.numberOfTrailingZeros(rest);
      near[hint] = Math.max(near[hint], value);
      rest &= rest - 1;
    }
  }

  /** Names of the frames around a block, the innermost first, up to a distance. */
  static List<String> names(PageBlock block, int distance) {
    List<String> names = new ArrayList<>(block.names());
    Frame frame = block.frame();
    for (int i = 0; frame != null && i < distance && !frame.tag.equals("body"); i++) {
      names.addAll(frame.names);
      frame = frame.parent;
    }
    return names;
  }
}
