package stemma.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stemma.article.lines.LineWords;

/**
 * A page's blocks as they look from each of them: the likeliest container of the body, groups of
 * blocks that are called the same, where the title stands.
 */
final class PageView {
  private static final int PATH = 12;

  /** Characters of the longest block whose words are looked at. */
  private static final int SHORT = 300;

  final PageText page;
  final PageBlock[] blocks;
  final BlockTraits[] traits;
  final Group[] groups;
  final @Nullable Frame best;
  final int titleBlock;
  final int firstProse;
  final int lastProse;
  final int characters;
  final int[] before;
  final int[] linkedBefore;
  final int[] proseBefore;
  private final int[] endsBefore;

  /** For each frame, whether it is the likeliest container or around it. */
  final boolean[] aboveBest;

  /** The words of each block that is short, else null. */
  final @Nullable LineWords[] words;

  /** For each block the first with the same text, and there how many these are. */
  private final int[] firstAlike;

  private final int[] alike;

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

    private void add(int length, int linkedOfIt, int proseOfIt) {
      blocks++;
      characters += length;
      linked += linkedOfIt;
      prose += proseOfIt;
    }
  }

  /** What blocks are called by: their tag and names and those around them. */
  private record Name(String tag, String identity, String outerTag, String outerIdentity) {
    static Name of(Frame frame) {
      Frame parent = frame.parent;
      return parent == null
          ? new Name(frame.tag, frame.names.written(), "", "")
          : new Name(frame.tag, frame.names.written(), parent.tag, parent.names.written());
    }
  }

  PageView(PageText page, int titleBlock) {
    this.page = page;
    this.titleBlock = titleBlock;
    this.blocks = page.blocks().toArray(new PageBlock[0]);
    int count = blocks.length;
    traits = new BlockTraits[count];
    words = new LineWords[count];
    groups = new Group[count];
    before = new int[count + 1];
    linkedBefore = new int[count + 1];
    proseBefore = new int[count + 1];
    endsBefore = new int[count + 1];
    firstAlike = new int[count];
    alike = new int[count];
    Map<String, Integer> byText = new HashMap<>(count * 2);
    Map<Name, Group> byName = new HashMap<>();
    for (PageBlock block : blocks) {
      int i = block.index();
      int length = block.text().length();
      words[i] = length <= SHORT ? LineWords.of(block.text()) : null;
      traits[i] = BlockTraits.of(block, words[i]);
      int linked = Math.min(block.linked(), length);
      int prose = traits[i].isProse() ? 1 : 0;
      before[i + 1] = before[i] + length;
      linkedBefore[i + 1] = linkedBefore[i] + linked;
      proseBefore[i + 1] = proseBefore[i] + prose;
      endsBefore[i + 1] = endsBefore[i] + traits[i].sentenceEnds();
      Integer earlier = byText.putIfAbsent(block.text(), i);
      firstAlike[i] = earlier == null ? i : earlier;
      alike[firstAlike[i]]++;
      groups[i] = byName.computeIfAbsent(Name.of(block.frame()), key -> new Group(i));
      groups[i].add(length, linked, prose);
    }
    characters = before[count];
    best = best();
    aboveBest = new boolean[page.frames().size()];
    for (Frame frame = best; frame != null; frame = frame.parent) {
      aboveBest[frame.ordinal] = true;
    }
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

  /** Number of blocks with the same text as a block. */
  int repeats(int block) {
    return alike[firstAlike[block]];
  }

  /** Sentence ends in a frame. */
  int sentenceEnds(Frame frame) {
    return endsBefore[frame.endBlock] - endsBefore[frame.firstBlock];
  }

  /** Blocks of running text in a frame. */
  int prose(Frame frame) {
    return proseBefore[frame.endBlock] - proseBefore[frame.firstBlock];
  }

  /** Whether the title stands in a frame. */
  boolean holdsTitle(Frame frame) {
    return frame.firstBlock <= titleBlock && titleBlock < frame.endBlock;
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

  /**
   * Writes for each hint one over one plus the distance to the nearest frame that gives it; what no
   * frame gives is left as it is.
   */
  void nearness(PageBlock block, float[] row, int at) {
    mark(row, at, block.hints(), 1f);
    int distance = 0;
    for (Frame frame = block.frame();
        frame != null && distance < PATH && !frame.tag.equals("body");
        frame = frame.parent) {
      if (frame.own != 0) {
        mark(row, at, frame.own, 1f / (1 + distance));
      }
      distance++;
    }
  }

  private static void mark(float[] row, int at, long hints, float value) {
    long rest = hints;
    while (rest != 0) {
      int hint = at + Long.numberOfTrailingZeros(rest);
      row[hint] = Math.max(row[hint], value);
      rest &= rest - 1;
    }
  }

  /**
   * The words that the frames around a block are called by, the innermost first, up to a distance.
   */
  static List<String> names(PageBlock block, int distance) {
    List<String> names = new ArrayList<>(block.names().letters());
    Frame frame = block.frame();
    for (int i = 0; frame != null && i < distance && !frame.tag.equals("body"); i++) {
      names.addAll(frame.names.letters());
      frame = frame.parent;
    }
    return names;
  }
}
