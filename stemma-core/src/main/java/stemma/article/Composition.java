package stemma.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.text.Span;

/** An article's text as it is put together, block by block. */
final class Composition {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** The text as it was last asked for; null when something was added since. */
  private @Nullable String whole;

  /** Adds a block; empty texts are left out. */
  Span add(BlockKind kind, String words, Span origin) {
    return add(kind, words, origin, null, null);
  }

  Span add(
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

  String text() {
    String told = whole == null ? text.toString() : whole;
    whole = told;
    return told;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
