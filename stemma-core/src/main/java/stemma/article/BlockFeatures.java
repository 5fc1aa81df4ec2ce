package stemma.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.markup.HtmlParser;
import stemma.page.Page;

/**
 * Features of a page's blocks for the model that tells the article's own from the rest.
 *
 * <p>They know no language and no site: lengths and marks of the text, links, what elements are
 * called in the words of {@code naming.tsv}, the containers around a block, its neighbours, its
 * place on the page, and whether structured data repeats it.
 *
 * <p>Sources: boilerplate detection by shallow text features (Kohlschütter, Fankhauser, Nejdl, WSDM
 * 2010), by what surrounds a block (Vogels, Ganea, Eickhoff, "Web2Text", ECIR 2018), container
 * scores after Readability.
 */
public final class BlockFeatures {
  private static final int WIDTH = 165;
  private static final int REACH = 5;
  private static final int SHORT = 160;
  private static final List<String> HINT_NAMES = hintNames();
  private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};

  private final PageView view;
  private final Set<String> titleWords;
  private final String described;
  private final String structuredBody;

  BlockFeatures(PageView view, PageFacts facts, StructuredData data) {
    this.view = view;
    Optional<String> title = facts.meta("og:title").or(facts::title);
    this.titleWords = new HashSet<>(title.map(Words::of).orElse(List.of()));
    this.described =
        facts
            .meta("og:description")
            .or(() -> facts.meta("description"))
            .map(Titles::fold)
            .orElse("");
    this.structuredBody = data.string("articleBody").map(Titles::fold).orElse("");
  }

  /**
   * The blocks of a page as a trainer sees them.
   *
   * @param texts the blocks' texts
   * @param lengths their lengths
   * @param containers for each level the ordinals of what holds each block: the element around it,
   *     the one around that, the group of blocks that are called the same
   * @param names for each block the words that it and what is around it are called by
   * @param kept for each block whether it would count as body if it is the article's own
   * @param words for each block its words when it is short, else none
   * @param rows the blocks' features, without the weights of names and words
   */
  public record Rows(
      List<String> texts,
      List<Integer> lengths,
      List<List<Integer>> containers,
      List<List<String>> names,
      List<List<String>> words,
      List<Boolean> kept,
      List<float[]> rows) {}

  /** Reads the blocks of an HTML page with their features. */
  public static Rows read(Page page) {
    PageFacts facts = new PageFacts();
    PageText text = PageScanner.scan(HtmlParser.parse(page.content()), facts);
    StructuredData data = StructuredData.of(facts);
    PageView view =
        new PageView(text, TitleBlock.of(facts, data, text, SidecarFields.domain(page)));
    BlockFeatures features = new BlockFeatures(view, facts, data);
    List<String> texts = new ArrayList<>();
    List<List<String>> names = new ArrayList<>();
    List<List<String>> words = new ArrayList<>();
    List<Boolean> kept = new ArrayList<>();
    for (PageBlock block : text.blocks()) {
      texts.add(block.text());
      names.add(namesOf(block));
      words.add(wordsOf(block));
      kept.add(
          block.index() != view.titleBlock
              && Posts.frame(block, text) == null
              && BlockKinds.of(block).isBody());
    }
    return new Rows(
        texts, features.lengths(), features.containers(), names, words, kept, features.rows());
  }

  List<Integer> lengths() {
    return view.page.blocks().stream().map(block -> block.text().length()).toList();
  }

  /** Ordinals of what holds each block, level by level. */
  List<List<Integer>> containers() {
    List<Integer> parents = new ArrayList<>();
    List<Integer> grandparents = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    for (PageBlock block : view.page.blocks()) {
      Frame parent = block.frame().parent;
      Frame grand = parent == null ? null : parent.parent;
      parents.add(parent == null ? 0 : parent.ordinal);
      grandparents.add(grand == null ? 0 : grand.ordinal);
      groups.add(view.groups[block.index()].ordinal);
    }
    return List.of(parents, grandparents, groups);
  }

  /** The words that a block and what is around it are called by, each once. */
  static List<String> namesOf(PageBlock block) {
    return PageView.names(block, REACH).stream().distinct().toList();
  }

  /** The words of a short block, each once. */
  static List<String> wordsOf(PageBlock block) {
    return block.text().length() > SHORT
        ? List.of()
        : Words.of(block.text()).stream().distinct().toList();
  }

  /** The features of all blocks of the page. */
  private List<float[]> rows() {
    List<float[]> rows = new ArrayList<>();
    for (PageBlock block : view.page.blocks()) {
      rows.add(row(block, 0));
    }
    return rows;
  }

  /** The features of a block, with room for more after them. */
  float[] row(PageBlock block, int room) {
    FeatureRow row = FeatureRow.of(WIDTH + room);
    write(block, row);
    if (row.width() != WIDTH) {
      throw new IllegalStateException("a row has " + row.width() + " features");
    }
    return row.values();
  }

  private void write(PageBlock block, FeatureRow row) {
    own(block, view.traits[block.index()], row);
    float[] near = view.nearness(block);
    for (int i = 0; i < near.length; i++) {
      row.put(HINT_NAMES.get(i), near[i]);
    }
    Frame frame = block.frame();
    container("parent", frame.parent, row);
    container("grandparent", frame.parent == null ? null : frame.parent.parent, row);
    container("third", third(frame), row);
    best(block, row);
    group(block, row);
    neighbours(block.index(), row);
    place(block.index(), row);
  }

  private static @Nullable Frame third(Frame frame) {
    Frame parent = frame.parent;
    Frame grand = parent == null ? null : parent.parent;
    return grand == null ? null : grand.parent;
  }

  private static List<String> hintNames() {
    List<String> names = new ArrayList<>();
    for (Hint hint : Hint.values()) {
      names.add("near " + hint);
    }
    return names;
  }

  private void own(PageBlock block, BlockTraits own, FeatureRow row) {
    row.put("length", log(own.length()));
    row.put("words", log(own.words()));
    row.put("link density", block.linkDensity());
    row.put("links", Math.min(block.links(), 10));
    row.put("bold", (double) Math.min(block.bold(), own.length()) / own.length());
    row.put("sentence ends", Math.min(own.sentenceEnds(), 20));
    row.put("commas", Math.min(own.commas(), 20));
    row.put("capitals", own.capitals());
    row.put("digits", own.digits());
    row.put("word length", own.wordLength());
    row.put("function words", own.functionWords());
    row.put("capitalised", own.capitalised());
    row.put("separators", (double) own.separators() / own.length());
    row.put("ends sentence", own.endsSentence());
    row.put("ends colon", own.endsColon());
    row.put("starts lower", own.startsLower());
    row.put("copyright", own.copyright());
    row.put("address", own.address());
    row.put("quoted", own.quoted());
    row.put("credit", own.credit());
    row.put("furniture", kind(own));
    row.put("heading", own.heading());
    tag(block.frame().tag, row);
    row.put("repeats", Math.min(view.repeats.getOrDefault(block.text(), 1), 5));
    row.put("title words", overlap(block.text(), own));
    boolean foldable = own.length() < 2000;
    String folded = foldable ? Titles.fold(block.text()) : "";
    row.put("described", foldable && folded.length() > 20 && described.contains(folded));
    row.put(
        "structured",
        structuredBody.length() < 200
            ? -1
            : structuredBody.contains(folded.isEmpty() ? "\n" : folded) ? 1 : 0);
  }

  private static int kind(BlockTraits own) {
    Furniture.Kind kind = own.kind();
    return kind == null
        ? 0
        : switch (kind) {
          case COMMENTS -> 1;
          case RELATED -> 2;
          case NAVIGATION -> 3;
          case APPEAL -> 4;
          case PROMOTION -> 5;
          case RIGHTS -> 6;
          case OTHER -> 7;
        };
  }

  private static void tag(String tag, FeatureRow row) {
    row.put("p", tag.equals("p"));
    row.put("div", tag.equals("div"));
    row.put("li", tag.equals("li"));
    row.put("cell", tag.equals("td") || tag.equals("th"));
    row.put("definition", tag.equals("dt") || tag.equals("dd"));
    row.put("pre", tag.equals("pre"));
    row.put("section", tag.equals("section") || tag.equals("article"));
  }

  private double overlap(String text, BlockTraits own) {
    if (own.length() > 250 || titleWords.isEmpty()) {
      return 0;
    }
    List<String> words = Words.of(text);
    long shared = words.stream().distinct().filter(titleWords::contains).count();
    return (double) shared / Math.max(1, Math.max(words.size(), titleWords.size()));
  }

  private void container(String name, @Nullable Frame frame, FeatureRow row) {
    if (frame == null) {
      for (int i = 0; i < 8; i++) {
        row.put(name + " none " + i, -1);
      }
      return;
    }
    row.put(name + " characters", log(frame.characters));
    row.put(name + " link density", frame.linkDensity());
    row.put(name + " paragraphs", log(frame.paragraphs));
    row.put(name + " blocks", log(frame.blocks));
    row.put(name + " mean length", log(frame.characters / Math.max(1, frame.blocks)));
    row.put(name + " sentence ends", (double) frame.sentenceEnds / Math.max(1, frame.blocks));
    row.put(name + " share", (double) frame.characters / Math.max(1, view.characters));
    row.put(name + " children", log(frame.children));
  }

  private void best(PageBlock block, FeatureRow row) {
    Frame best = view.best;
    if (best == null) {
      row.put("in best", -1);
      row.put("above best", -1);
      row.put("below best", -1);
      row.put("best share", 0);
      return;
    }
    Frame common = best;
    Frame inner = block.frame();
    int up = 0;
    while (common != inner) {
      if (common.depth >= inner.depth && common.parent != null) {
        common = common.parent;
        up++;
      } else if (inner.parent != null) {
        inner = inner.parent;
      }
    }
    int down = block.frame().depth - common.depth;
    row.put("in best", up == 0);
    row.put("above best", up);
    row.put("below best", down);
    row.put("best share", (double) best.characters / Math.max(1, view.characters));
  }

  private void group(PageBlock block, FeatureRow row) {
    PageView.Group group = view.groups[block.index()];
    row.put("group blocks", log(group.blocks));
    row.put("group mean length", log(group.characters / group.blocks));
    row.put("group link density", (double) group.linked / Math.max(1, group.characters));
    row.put("group prose", (double) group.prose / group.blocks);
    row.put("group share", (double) group.characters / Math.max(1, view.characters));
  }

  private void neighbours(int index, FeatureRow row) {
    for (int step : NEIGHBOURS) {
      int i = index + step;
      boolean there = i >= 0 && i < view.traits.length;
      PageBlock block = there ? view.page.blocks().get(i) : null;
      row.put(step + " length", block == null ? -1 : log(block.text().length()));
      row.put(step + " link density", block == null ? -1 : block.linkDensity());
      row.put(step + " prose", there && view.traits[i].isProse());
      row.put(step + " heading", there ? view.traits[i].heading() : -1);
      row.put(step + " furniture", there ? kind(view.traits[i]) : -1);
      row.put(
          step + " sibling",
          block != null && block.frame().parent == view.page.blocks().get(index).frame().parent);
    }
    window(index, 5, row);
    window(index, 12, row);
  }

  private void window(int index, int reach, FeatureRow row) {
    int from = Math.max(0, index - reach);
    int to = Math.min(view.traits.length, index + reach + 1);
    int linked = 0;
    int prose = 0;
    int proseBefore = 0;
    for (int i = from; i < to; i++) {
      linked += Math.min(view.page.blocks().get(i).linked(), view.traits[i].length());
      prose += view.traits[i].isProse() ? 1 : 0;
      proseBefore += i < index && view.traits[i].isProse() ? 1 : 0;
    }
    int characters = view.before[to] - view.before[from];
    row.put("around " + reach + " length", log(characters / (to - from)));
    row.put("around " + reach + " link density", (double) linked / Math.max(1, characters));
    row.put("around " + reach + " prose", prose);
    row.put("before " + reach + " prose", proseBefore);
  }

  private void place(int index, FeatureRow row) {
    int count = view.traits.length;
    row.put("place", (double) index / count);
    row.put("place by length", (double) view.before[index] / Math.max(1, view.characters));
    row.put("blocks", log(count));
    row.put("characters", log(view.characters));
    row.put("after title", view.titleBlock < 0 ? -99 : signed(index - view.titleBlock));
    row.put("after first prose", view.firstProse < 0 ? -99 : signed(index - view.firstProse));
    row.put("after last prose", view.lastProse < 0 ? 99 : signed(index - view.lastProse));
    int kind = 0;
    int steps = 0;
    int heading = 0;
    for (int i = index - 1; i >= Math.max(0, index - 40); i--) {
      BlockTraits other = view.traits[i];
      if (heading == 0 && other.heading() > 0) {
        heading = index - i;
      }
      if (kind == 0 && other.kind() != null) {
        kind = kind(other);
        steps = index - i;
      }
    }
    row.put("heading before", heading);
    row.put("furniture before", kind);
    row.put("furniture before by", steps);
    int ahead = 0;
    int aheadKind = 0;
    for (int i = index + 1; i < Math.min(count, index + 20) && aheadKind == 0; i++) {
      if (view.traits[i].kind() != null) {
        aheadKind = kind(view.traits[i]);
        ahead = i - index;
      }
    }
    row.put("furniture ahead", aheadKind);
    row.put("furniture ahead by", ahead);
  }

  private static double signed(int distance) {
    return distance >= 0 ? log(distance) : -log(-distance);
  }

  private static double log(int value) {
    return Math.log1p(value);
  }
}
