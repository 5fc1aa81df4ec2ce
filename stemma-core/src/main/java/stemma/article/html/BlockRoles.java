package stemma.article.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.article.BlockKind;
import stemma.article.lines.BylineParser;
import stemma.article.lines.DateParser;
import stemma.article.lines.Furniture;
import stemma.article.lines.LineWords;
import stemma.article.lines.TermsParser;
import stemma.article.lines.Words;

/**
 * What each block of a page is to the article: a kind of block, or none, then it is an aside.
 *
 * <p>Starts from what the model chose and lets the page's own marking decide between the kinds:
 * captions and posts are told by their elements, a repeated passage counts once, a line that
 * promotes another story is out.
 */
final class BlockRoles {
  private static final int REPEATED = 60;
  private static final int ENDS = 8;
  private static final int OFTEN = 4;
  private static final int LINE = 120;

  /** How many lines so set apart are looked for elsewhere. */
  private static final int MOST_PULLED = 40;

  private static final BylineParser BYLINES = new BylineParser();
  private static final TermsParser TERMS = new TermsParser();
  private static final DateParser DATES = DateParser.of(false);
  private static final int CAPTION_LEVELS = 3;

  /** Characters and words of the longest label before another story's headline. */
  private static final int LABEL = 46;

  private static final int LABEL_WORDS = 6;
  private static final int HEADLINE = 20;
  private static final int POINTER = 220;

  private static final long NO_CAPTION =
      Hint.set(
          Hint.COMMENT,
          Hint.RELATED,
          Hint.NAVIGATION,
          Hint.PROMOTION,
          Hint.SHARE,
          Hint.SIDE,
          Hint.FOOTER,
          Hint.HIDDEN,
          Hint.DIALOG,
          Hint.ASIDE_TAG,
          Hint.NAV_TAG,
          Hint.FOOTER_TAG);

  private final PageView view;
  private final List<PageBlock> blocks;
  private final @Nullable BlockKind[] kinds;
  private int first = -1;
  private int last = -1;

  BlockRoles(PageView view, boolean[] chosen) {
    this.view = view;
    this.blocks = view.page.blocks();
    this.kinds = new BlockKind[blocks.size()];
    for (PageBlock block : blocks) {
      int i = block.index();
      if (chosen[i] && !isPromotion(block) && !isFurniture(block)) {
        kinds[i] = Posts.frame(block, view.page) != null ? BlockKind.POST : BlockKinds.of(block);
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return;
    }
    title();
    beforeTitle();
    lines();
    between();
    repeated();
    pulled();
  }

  @Nullable BlockKind kind(int block) {
    return kinds[block];
  }

  boolean isEmpty() {
    return first < 0;
  }

  /** First block of the article, the title included. */
  int first() {
    return first;
  }

  int last() {
    return last;
  }

  private boolean isPromotion(PageBlock block) {
    Furniture.Kind kind = view.traits[block.index()].kind();
    boolean promotes =
        kind == Furniture.Kind.RELATED
            || kind == Furniture.Kind.PROMOTION
            || kind == Furniture.Kind.APPEAL
            || kind == Furniture.Kind.COMMENTS;
    BlockTraits own = view.traits[block.index()];
    boolean headline =
        block.linkDensity() > 0.95
            && own.words() >= 4
            && (!own.endsSentence() || isShouted(block.text()))
            && own.heading() == 0
            && BlockKinds.of(block) == BlockKind.PARAGRAPH;
    boolean label = own.length() <= LINE && !own.endsSentence();
    boolean paragraph = BlockKinds.of(block) == BlockKind.PARAGRAPH;
    return headline
        || (paragraph && isPointer(block))
        || (promotes && (label || block.linkDensity() > 0.3))
        || (kind == Furniture.Kind.RIGHTS && own.length() <= LINE)
        || (kind != null && label && paragraph);
  }

  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** {@code SEE ALSO: Ferry to run again}: a label, and another story's headline as a link. */
  private static boolean isPointer(PageBlock block) {
    String text = block.text();
    if (block.linked() == 0 || text.length() > POINTER) {
      return false;
    }
    int label = 0;
    while (label < text.length() && label < LABEL && ":|►»".indexOf(text.charAt(label)) < 0) {
      label++;
    }
    int rest = text.length() - label - 1;
    return label > 0
        && label < LABEL
        && rest >= HEADLINE
        && block.linked() >= 0.9 * rest
        && Words.of(text.substring(0, label)).size() <= LABEL_WORDS
        && !text.contains("http");
  }

  /** A short line that the page prints again and again, or one without a letter or digit. */
  private boolean isFurniture(PageBlock block) {
    boolean again = view.repeats(block.index()) >= OFTEN;
    boolean label = block.text().length() <= 60 && BlockKinds.of(block) == BlockKind.PARAGRAPH;
    return (again && label) || Titles.isFoldedAway(block.text());
  }

  private void title() {
    int title = view.titleBlock;
    if (title < 0) {
      return;
    }
    kinds[title] = BlockKind.TITLE;
    first = Math.min(first, title);
    String shown = Titles.fold(blocks.get(title).text());
    for (int i = title + 1; i <= last; i++) {
      if (kinds[i] != null && Titles.foldsTo(blocks.get(i).text(), shown)) {
        kinds[i] = null;
      }
    }
  }

  /** What stands before the title is not its article's, unless most of the text does. */
  private void beforeTitle() {
    int title = view.titleBlock;
    if (title <= first) {
      return;
    }
    int before = 0;
    int after = 0;
    for (int i = first; i <= last; i++) {
      int length = kinds[i] == null ? 0 : blocks.get(i).text().length();
      before += i < title ? length : 0;
      after += i > title ? length : 0;
    }
    if (after > before) {
      Arrays.fill(kinds, first, title, null);
      first = title;
    }
  }

  /** Bylines and dates at the body's ends are no part of it. */
  private void lines() {
    for (int step : new int[] {1, -1}) {
      int i = step > 0 ? first : last;
      for (int seen = 0; seen < ENDS && i >= first && i <= last; i += step, seen++) {
        PageBlock block = blocks.get(i);
        boolean open = kinds[i] == BlockKind.PARAGRAPH || kinds[i] == BlockKind.HEADING;
        boolean credit = block.text().length() <= LINE && isCredit(block);
        boolean terms = step < 0 && TERMS.parse(block.text()).isPresent();
        if (open && (credit || terms)) {
          kinds[i] = null;
        }
      }
    }
  }

  private static boolean isCredit(PageBlock block) {
    long near = block.hints() | block.frame().own;
    String text = block.text();
    return BYLINES.parse(text).isPresent()
        || DATES.isDateLine(text)
        || (Hint.BYLINE.in(near) && !BYLINES.people(text).isEmpty());
  }

  /** Captions and posts that stand inside the article, whether they were chosen or not. */
  private void between() {
    for (int i = first; i <= last; i++) {
      PageBlock block = blocks.get(i);
      long around = near(block);
      if (kinds[i] == BlockKind.TITLE || (around & NO_CAPTION) != 0) {
        continue;
      }
      if (Posts.frame(block, view.page) != null) {
        kinds[i] = BlockKind.POST;
      } else if (isCaption(block, around)) {
        kinds[i] = BlockKind.CAPTION;
      }
    }
  }

  private boolean isCaption(PageBlock block, long around) {
    boolean body = kinds[block.index()] != null && kinds[block.index()] != BlockKind.CAPTION;
    if (Hint.FIGCAPTION_TAG.in(around)
        || (kinds[block.index()] == BlockKind.PARAGRAPH && isCredited(block))) {
      return true;
    }
    return !body
        && (Hint.CAPTION.in(around) || Hint.FIGURE_TAG.in(around))
        && block.text().length() >= 12
        && block.linkDensity() < 0.8;
  }

  /** Whether a paragraph is a line or two under a picture: a credit opens or ends it. */
  private boolean isCredited(PageBlock block) {
    BlockTraits own = view.traits[block.index()];
    LineWords words = view.words[block.index()];
    return words != null
        && own.credit()
        && own.sentenceEnds() <= 2
        && PictureCredit.isAtAnEnd(block.text(), words);
  }

  private static long near(PageBlock block) {
    long near = block.hints();
    Frame frame = block.frame();
    for (int level = 0; frame != null && level < CAPTION_LEVELS; level++) {
      near |= frame.own;
      frame = frame.parent;
    }
    return near;
  }

  /** A line set apart by what it is called, whose words stand in the text around it as well. */
  private void pulled() {
    int pulled = 0;
    for (int i = first; i <= last && pulled < MOST_PULLED; i++) {
      boolean text = kinds[i] != null && kinds[i] != BlockKind.TITLE;
      if (text && Hint.PULLQUOTE.in(near(blocks.get(i)))) {
        pulled++;
        kinds[i] = isToldBeside(i) ? null : kinds[i];
      }
    }
  }

  private boolean isToldBeside(int block) {
    String line = Titles.fold(blocks.get(block).text());
    for (int i = first; i <= last; i++) {
      boolean longer = blocks.get(i).text().length() > line.length();
      if (i != block && kinds[i] != null && longer) {
        if (Titles.fold(blocks.get(i).text()).contains(line)) {
          return true;
        }
      }
    }
    return false;
  }

  private void repeated() {
    Set<String> seen = new HashSet<>();
    for (int i = first; i <= last; i++) {
      String text = blocks.get(i).text();
      BlockKind kind = kinds[i];
      if (kind != null && text.length() >= REPEATED && !seen.add(text)) {
        kinds[i] = null;
      }
    }
  }
}
