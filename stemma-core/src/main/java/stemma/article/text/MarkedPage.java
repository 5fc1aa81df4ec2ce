package stemma.article.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stemma.article.lines.Words;

/** A page's lines with the roles found so far; never leaves {@link TextExtractor}. */
final class MarkedPage {
  final List<PlainLine> lines;
  final LineRole[] roles;
  private final Map<String, Integer> repeats = new HashMap<>();

  MarkedPage(List<PlainLine> lines, LineRole[] roles) {
    this.lines = lines;
    this.roles = roles;
    for (PlainLine line : lines) {
      repeats.merge(folded(line), 1, Integer::sum);
    }
  }

  int size() {
    return lines.size();
  }

  PlainLine line(int i) {
    return lines.get(i);
  }

  LineRole role(int i) {
    return roles[i];
  }

  boolean is(int i, LineRole role) {
    return i >= 0 && i < roles.length && roles[i] == role;
  }

  /** Whether a line may be part of an article's body: a sentence that is nothing else, a post. */
  boolean isBody(int i) {
    return i >= 0
        && i < roles.length
        && (roles[i] == LineRole.POST
            || roles[i] == LineRole.POST_LINE
            || (roles[i] == LineRole.OPEN && isSaid(lines.get(i))));
  }

  private static boolean isSaid(PlainLine line) {
    return line.isSentence() || line.mark() == PlainLine.Mark.QUOTE;
  }

  boolean isOpenProse(int i) {
    return is(i, LineRole.OPEN) && lines.get(i).isProse();
  }

  boolean isOpenTitle(int i) {
    return is(i, LineRole.OPEN) && lines.get(i).isTitleLike();
  }

  /** How often a line of the same words stands on the page. */
  int repeats(int i) {
    return repeats.getOrDefault(folded(lines.get(i)), 0);
  }

  /** How often these words make a line of the page. */
  int repeats(@Nullable String text) {
    return text == null ? 0 : repeats.getOrDefault(String.join(" ", Words.of(text)), 0);
  }

  boolean isSame(int i, int j) {
    return folded(lines.get(i)).equals(folded(lines.get(j)));
  }

  private static String folded(PlainLine line) {
    return String.join(" ", Words.of(line.text()));
  }
}
