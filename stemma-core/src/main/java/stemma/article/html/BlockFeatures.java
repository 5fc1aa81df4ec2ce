package stemma.article.html;

import com.carrotsearch.hppc.IntHashSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.lines.Furniture;
import stemma.article.lines.LineWords;
import stemma.article.lines.SidecarFields;
import stemma.article.lines.Words;
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
  /** Number of features. */
  static final int WIDTH = 171;

  /** How many of the frames around a block its names are taken from. */
  static final int REACH = 5;

  private static final int SHORT = 160;
  private static final int FAR = 40;
  private static final int HINTS = Hint.values().length;
  private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};

  private final PageView view;
  private final IntHashSet titleWords = new IntHashSet();
  private final String described;
  private final String structuredBody;
  private final int[] headingBefore;
  private final int[] furnitureBefore;
  private final int[] furnitureAhead;

  BlockFeatures(PageView view, PageFacts facts, StructuredData data) {
    this.view = view;
    LineWords title = LineWords.of(facts.meta("og:title").or(facts::title).orElse(""));
    for (int i = 0; i < title.size(); i++) {
      titleWords.add(title.hash(i));
    }
    this.described =
        facts
            .meta("og:description")
            .or(() -> facts.meta("description"))
            .map(Titles::fold)
            .orElse("");
    this.structuredBody = data.string("articleBody").map(Titles::fold).orElse("");
    int count = view.traits.length;
    this.headingBefore = new int[count];
    this.furnitureBefore = new int[count];
    this.furnitureAhead = new int[count];
    int heading = -1;
    int furniture = -1;
    for (int i = 0; i < count; i++) {
      headingBefore[i] = heading;
      furnitureBefore[i] = furniture;
      heading = view.traits[i].heading() > 0 ? i : heading;
      furniture = view.traits[i].kind() != null ? i : furniture;
    }
    int ahead = -1;
    for (int i = count - 1; i >= 0; i--) {
      furnitureAhead[i] = ahead;
      ahead = view.traits[i].kind() != null ? i : ahead;
    }
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

  /** What the words of a short block say. */
  WordWeights.Verdict words(PageBlock block, WordWeights weights) {
    LineWords words = view.words[block.index()];
    return words == null || block.text().length() > SHORT
        ? WordWeights.Verdict.NONE
        : weights.of(words);
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
      float[] row = new float[WIDTH];
      write(block, row);
      rows.add(row);
    }
    return rows;
  }

  /** Writes the features of a block into an array; what comes after them there is cleared. */
  void write(PageBlock block, float[] values) {
    FeatureRow row = FeatureRow.in(values);
    write(block, row);
    if (row.width() != WIDTH) {
      throw new IllegalStateException("a row has " + row.width() + " features");
    }
  }

  private void write(PageBlock block, FeatureRow row) {
    own(block, view.traits[block.index()], row);
    view.nearness(block, row.values(), row.skip(HINTS));
    Frame frame = block.frame();
    container(frame.parent, row);
    container(frame.parent == null ? null : frame.parent.parent, row);
    container(third(frame), row);
    best(block, row);
    titled(frame, row);
    group(block, row);
    neighbours(block.index(), row);
    place(block.index(), row);
  }

  private static @Nullable Frame third(Frame frame) {
    Frame parent = frame.parent;
    Frame grand = parent == null ? null : parent.parent;
    return grand == null ? null : grand.parent;
  }

  private void own(PageBlock block, BlockTraits own, FeatureRow row) {
    row.put("length", own.length());
    row.put("words", own.words());
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
    row.put("repeats", Math.min(view.repeats(block.index()), 5));
    row.put("title words", overlap(block.index(), own));
    boolean told = isTold(block.text(), own);
    row.put("described", told && own.alphanumerics() > 20 && holds(described, block.text()));
    row.put(
        "structured",
        structuredBody.length() < 200 ? -1 : told && holds(structuredBody, block.text()) ? 1 : 0);
  }

  /** Whether a text could stand in what metadata tell: else it need not be folded. */
  private boolean isTold(String text, BlockTraits own) {
    int longest = Math.max(described.length(), structuredBody.length());
    return own.alphanumerics() > 0 && own.alphanumerics() <= longest && text.length() < 2000;
  }

  private static boolean holds(String told, String text) {
    return told.contains(Titles.fold(text));
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

  private double overlap(int block, BlockTraits own) {
    LineWords words = view.words[block];
    if (words == null || own.length() > 250 || titleWords.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (int i = 0; i < words.size(); i++) {
      shared += titleWords.contains(words.hash(i)) && !words.isRepeated(i) ? 1 : 0;
    }
    return (double) shared / Math.max(1, Math.max(words.size(), titleWords.size()));
  }

  private void container(@Nullable Frame frame, FeatureRow row) {
    if (frame == null) {
      for (int i = 0; i < 9; i++) {
        row.put("no container", -1);
      }
      return;
    }
    int blocks = Math.max(1, frame.blocks);
    row.put("characters", frame.characters);
    row.put("link density", frame.linkDensity());
    row.put("paragraphs", frame.paragraphs);
    row.put("blocks", frame.blocks);
    row.put("mean length", mean(frame.characters, blocks));
    row.put("sentence ends", view.sentenceEnds(frame) / (double) blocks);
    row.put("prose", view.prose(frame) / (double) blocks);
    row.put("share", (double) frame.characters / Math.max(1, view.characters));
    row.put("children", frame.children);
  }

  /** The innermost element around a block that also holds the title. */
  private void titled(Frame frame, FeatureRow row) {
    Frame around = frame;
    int steps = 0;
    while (around.parent != null && !view.holdsTitle(around)) {
      around = around.parent;
      steps++;
    }
    boolean there = view.titleBlock >= 0;
    row.put("to title's element", there ? steps : -1);
    row.put(
        "share of title's element",
        there ? (double) around.characters / Math.max(1, view.characters) : -1);
    row.put("prose of title's element", there ? view.prose(around) : -1);
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
    Frame common = block.frame();
    while (common.parent != null && !view.aboveBest[common.ordinal]) {
      common = common.parent;
    }
    int up = best.depth - common.depth;
    int down = block.frame().depth - common.depth;
    row.put("in best", up == 0);
    row.put("above best", up);
    row.put("below best", down);
    row.put("best share", (double) best.characters / Math.max(1, view.characters));
  }

  private void group(PageBlock block, FeatureRow row) {
    PageView.Group group = view.groups[block.index()];
    row.put("group blocks", group.blocks);
    row.put("group mean length", mean(group.characters, group.blocks));
    row.put("group link density", (double) group.linked / Math.max(1, group.characters));
    row.put("group prose", (double) group.prose / group.blocks);
    row.put("group share", (double) group.characters / Math.max(1, view.characters));
  }

  private void neighbours(int index, FeatureRow row) {
    PageBlock[] blocks = view.blocks;
    Frame parent = blocks[index].frame().parent;
    for (int step : NEIGHBOURS) {
      int i = index + step;
      if (i < 0 || i >= view.traits.length) {
        row.put("length", -1);
        row.put("link density", -1);
        row.put("prose", 0);
        row.put("heading", -1);
        row.put("furniture", -1);
        row.put("sibling", 0);
        continue;
      }
      PageBlock block = blocks[i];
      BlockTraits traits = view.traits[i];
      row.put("length", traits.length());
      row.put("link density", block.linkDensity());
      row.put("prose", traits.isProse());
      row.put("heading", traits.heading());
      row.put("furniture", kind(traits));
      row.put("sibling", block.frame().parent == parent);
    }
    window(index, 5, row);
    window(index, 12, row);
  }

  private void window(int index, int reach, FeatureRow row) {
    int from = Math.max(0, index - reach);
    int to = Math.min(view.traits.length, index + reach + 1);
    int characters = view.before[to] - view.before[from];
    int linked = view.linkedBefore[to] - view.linkedBefore[from];
    row.put("length around", mean(characters, to - from));
    row.put("link density around", (double) linked / Math.max(1, characters));
    row.put("prose around", view.proseBefore[to] - view.proseBefore[from]);
    row.put("prose before", view.proseBefore[index] - view.proseBefore[from]);
  }

  private void place(int index, FeatureRow row) {
    int count = view.traits.length;
    row.put("place", (double) index / count);
    row.put("place by length", (double) view.before[index] / Math.max(1, view.characters));
    row.put("blocks", count);
    row.put("characters", view.characters);
    row.put("after title", view.titleBlock < 0 ? -9999 : index - view.titleBlock);
    row.put("after first prose", view.firstProse < 0 ? -9999 : index - view.firstProse);
    row.put("after last prose", view.lastProse < 0 ? 9999 : index - view.lastProse);
    int heading = within(index - headingBefore[index], headingBefore[index]);
    row.put("heading before", heading);
    int before = within(index - furnitureBefore[index], furnitureBefore[index]);
    row.put("furniture before", before == 0 ? 0 : kind(view.traits[furnitureBefore[index]]));
    row.put("furniture before by", before);
    int ahead = within(furnitureAhead[index] - index, furnitureAhead[index]);
    row.put("furniture ahead", ahead == 0 ? 0 : kind(view.traits[furnitureAhead[index]]));
    row.put("furniture ahead by", ahead);
  }

  private static int mean(int sum, int count) {
    return sum / count;
  }

  /** A distance within reach, 0 when there is nothing there. */
  private static int within(int distance, int place) {
    return place < 0 || distance > FAR ? 0 : distance;
  }
}
