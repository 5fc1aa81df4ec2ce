package stemma.article.lines;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.text.Span;

/** An article's text as it is put together, block by block. */
public final class Composition {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** The text as it was last asked for; null when something was added since. */
  private @Nullable String whole;

  /** Adds a block; empty texts are left out. */
  public Span add(BlockKind kind, String words, Span origin) {
    return add(kind, words, origin, null, null);
  }

  /** Adds a block, a post with its author and day; empty texts are left out. */
  public Span add(
      BlockKind kind, String words, Span origin, @Nullable String author, @Nullable String posted) {
    if (words.isEmpty()) {
      return new Span(text.length(), text.length());
    }
    whole = null;
    text.append(blocks.isEmpty() ? "" : "\n");
    Span place = new Span(text.length(), text.length() + words.length());
    text.append(words);
    blocks.add(new Block(kind, place, origin, author, posted));
    return place;
  }

  /** The text so far. */
  public String text() {
    String told = whole == null ? text.toString() : whole;
    whole = told;
    return told;
  }

  /** The blocks so far. */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
