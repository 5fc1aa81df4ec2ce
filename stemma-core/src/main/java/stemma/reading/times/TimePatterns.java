package stemma.reading.times;

import java.util.ArrayList;
import java.util.List;
import stemma.language.LexiconFile;
import stemma.language.Transitions;
import stemma.language.WordIndex;
import stemma.reading.TimeType;

/**
 * The patterns of times as one automaton: states with edges that are words or classes of items.
 *
 * <p>Every spelling out of a pattern's options is a path from state 0, so that a text is matched in
 * one walk that never looks at a pattern twice.
 */
public final class TimePatterns {
  /** Labels from here on are numbers of words; below stand the classes. */
  static final int WORDS = 64;

  private static final int END = Integer.MAX_VALUE;

  private final Transitions edges = new Transitions();
  private final boolean[] opening;
  private final List<Pattern> patterns = new ArrayList<>();
  private int states = 1;

  /**
   * One row of the patterns.
   *
   * @param type the type of the times it finds
   * @param rule makes their value
   * @param argument what the rule is told besides
   */
  record Pattern(TimeType type, TimeRule rule, String argument) {}

  /** The patterns of a file over an index that holds their words. */
  public TimePatterns(LexiconFile file, WordIndex index) {
    opening = new boolean[index.size()];
    for (LexiconFile.Row row : file.rows()) {
      patterns.add(
          new Pattern(
              TimeType.valueOf(row.cell("type")),
              TimeRule.valueOf(row.cell("rule")),
              row.cell("argument")));
      add(0, elements(row.cell("pattern")), 0, patterns.size() - 1, index);
    }
  }

  /** The words that patterns name. */
  public static List<String> words(LexiconFile file) {
    List<String> words = new ArrayList<>();
    for (LexiconFile.Row row : file.rows()) {
      for (String word : row.cell("pattern").split("[ ()|?]+", -1)) {
        if (!word.isEmpty() && !isClass(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** The state behind an edge; negative when there is none. */
  int next(int state, int label) {
    return edges.next(state, label);
  }

  /** Whether some pattern begins with the word. */
  boolean opens(int word) {
    return word >= 0 && opening[word];
  }

  /** The pattern that ends in a state, its index from 0; negative when none does. */
  int accepted(int state) {
    return edges.next(state, END);
  }

  Pattern pattern(int index) {
    return patterns.get(index);
  }

  private record Element(List<String> choices, boolean optional) {}

  private static List<Element> elements(String pattern) {
    List<Element> elements = new ArrayList<>();
    int i = 0;
    while (i < pattern.length()) {
      boolean group = pattern.charAt(i) == '(';
      int end = pattern.indexOf(group ? ')' : ' ', i);
      end = end < 0 ? pattern.length() : end;
      String body = pattern.substring(group ? i + 1 : i, end);
      int after = group ? end + 1 : end;
      boolean optional =
          group
              ? after < pattern.length() && pattern.charAt(after) == '?'
              : body.length() > 1 && body.endsWith("?");
      if (!group && optional) {
        body = body.substring(0, body.length() - 1);
      }
      elements.add(new Element(List.of(body.split("\\|", -1)), optional));
      i = (group && optional ? after + 1 : after) + 1;
    }
    return elements;
  }

  private void add(int state, List<Element> elements, int at, int pattern, WordIndex index) {
    if (at == elements.size()) {
      edges.add(state, END, pattern);
      return;
    }
    Element element = elements.get(at);
    if (element.optional()) {
      add(state, elements, at + 1, pattern, index);
    }
    for (String choice : element.choices()) {
      int to = state;
      for (String word : choice.split(" ", -1)) {
        to = edge(to, word, index);
      }
      add(to, elements, at + 1, pattern, index);
    }
  }

  private int edge(int from, String word, WordIndex index) {
    int id = isClass(word) ? TimeClass.valueOf(word).label() : index.find(word) + WORDS;
    if (from == 0 && id >= WORDS) {
      opening[id - WORDS] = true;
    }
    int to = next(from, id);
    if (to < 0) {
      to = states++;
      edges.add(from, id, to);
    }
    return to;
  }

  private static boolean isClass(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
