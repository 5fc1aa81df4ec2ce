package stemma.article.html;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import stemma.page.JsonStrings;

/**
 * The strings of a script's data, each with its place and with the names and lists that it stands
 * in. Reads JSON as it is and what scripts assign in the same form; what is neither gives nothing
 * or little, never an error.
 *
 * <p><b>Cost.</b> One pass; at most {@value #MOST} strings are kept.
 */
final class ScriptValues {
  private static final int MOST = 100_000;
  private static final int DEEPEST = 200;

  /** The name of what stands in a list. */
  private static final int ITEM = 1;

  private final String script;
  private final int end;
  private final List<Value> values = new ArrayList<>();

  /** Where lists end, by their numbers. */
  private final IntArrayList listEnds = new IntArrayList();

  /** For each open object or list what the names on the way to it are, as one hash. */
  private final int[] paths = new int[DEEPEST];

  /** For each open list its number, for each open object 0. */
  private final int[] lists = new int[DEEPEST];

  private int depth;
  private int name;
  private String written = "";

  /**
   * A string that is no name of a member.
   *
   * @param number its number among the strings, from 0
   * @param start offset of its first character, inside the quotation marks
   * @param end offset of the closing mark
   * @param name the name of the innermost member around it; empty when there is none
   * @param path the names of all members around it as one hash: alike for items of one list
   * @param list number of the innermost list around it; 0 when there is none
   * @param outer number of the list around that; 0 when there is none
   */
  record Value(int number, int start, int end, String name, int path, int list, int outer) {}

  private ScriptValues(String script, int end) {
    this.script = script;
    this.end = end;
    listEnds.add(end);
  }

  /** What stands between two offsets of a page. */
  static ScriptValues of(String page, int start, int end) {
    ScriptValues read = new ScriptValues(page, end);
    read.read(start);
    return read;
  }

  /** The strings in the order of the script. */
  List<Value> values() {
    return values;
  }

  /** Those from one of them to the end of the list around it that stand for the same name. */
  List<Value> alike(Value first) {
    List<Value> alike = new ArrayList<>();
    int to = listEnds.get(first.list);
    for (int i = first.number; i < values.size() && values.get(i).start < to; i++) {
      if (values.get(i).name.equals(first.name)) {
        alike.add(values.get(i));
      }
    }
    return alike;
  }

  private void read(int start) {
    int at = start;
    while (at < end && values.size() < MOST && depth < DEEPEST - 1) {
      switch (script.charAt(at)) {
        case '{', '[' -> open(script.charAt(at) == '[');
        case '}', ']' -> close(at);
        case '"' -> {
          int mark = JsonStrings.closingMark(script, at, end);
          string(at + 1, mark);
          at = mark;
        }
        default -> {}
      }
      at++;
    }
  }

  private void open(boolean list) {
    int step = depth > 0 && lists[depth] > 0 ? ITEM : name;
    paths[depth + 1] = paths[depth] * 31 + step;
    depth++;
    lists[depth] = list ? listEnds.size() : 0;
    if (list) {
      listEnds.add(end);
    }
  }

  private void close(int at) {
    if (depth > 0) {
      listEnds.set(lists[depth], lists[depth] == 0 ? end : at);
      depth--;
    }
  }

  private void string(int from, int to) {
    int next = to + 1;
    while (next < end && script.charAt(next) <= ' ') {
      next++;
    }
    boolean inList = lists[depth] > 0;
    if (!inList && next < end && script.charAt(next) == ':') {
      written = script.substring(from, to);
      name = written.hashCode();
    } else if (depth > 0) {
      int step = inList ? ITEM : name;
      int inner = list(depth);
      int outer = inner == 0 ? 0 : list(inner - 1);
      values.add(
          new Value(
              values.size(),
              from,
              to,
              written,
              paths[depth] * 31 + step,
              lists[inner],
              lists[outer]));
    }
  }

  /** The depth of the innermost list at a depth or further out, 0 when there is none. */
  private int list(int from) {
    int at = from;
    while (at > 0 && lists[at] == 0) {
      at--;
    }
    return at;
  }
}
