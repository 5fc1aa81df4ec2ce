package stemma.bench.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import stemma.text.Span;

/** Headlines of texts with names: the labels of real ones, and made ones to learn from. */
final class Headlines {
  private Headlines() {}

  /** The names of a text, those of its first line told anew from the names of the rest. */
  static List<NamedText.Named> relabelled(String text, List<NamedText.Named> names) {
    int end = text.indexOf('\n');
    if (end < 0 || end > 200) {
      return names;
    }
    Map<String, Integer> known =
        new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(s -> s));
    for (NamedText.Named name : names) {
      if (name.span().start() >= end) {
        String whole = name.span().of(text);
        known.putIfAbsent(whole, name.label());
        int last = whole.lastIndexOf(' ');
        if (name.label() == 1 && last > 0) {
          known.putIfAbsent(whole.substring(last + 1), 1);
        }
      }
    }
    List<NamedText.Named> all = new ArrayList<>();
    String headline = text.substring(0, end);
    boolean[] taken = new boolean[end];
    known.forEach((name, label) -> find(headline, name, label, taken, all));
    all.sort(Comparator.comparing(NamedText.Named::span));
    names.stream().filter(name -> name.span().start() >= end).forEach(all::add);
    return all;
  }

  private static void find(
      String headline, String name, int label, boolean[] taken, List<NamedText.Named> into) {
    for (int at = headline.indexOf(name); at >= 0; at = headline.indexOf(name, at + 1)) {
      int to = at + name.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(headline.charAt(at - 1)))
              && (to == headline.length() || !Character.isLetterOrDigit(headline.charAt(to)));
      if (whole && !taken[at] && !taken[to - 1]) {
        java.util.Arrays.fill(taken, at, to, true);
        into.add(new NamedText.Named(new Span(at, to), label));
      }
    }
  }

  /**
   * A text under a headline made of one of its own lines, cut short and set in capitals as
   * headlines are.
   *
   * @param pick chooses the line and the manner
   */
  static NamedText under(NamedText text, int pick) {
    String[] lines = text.text().split("\n", -1);
    int line = 0;
    int start = 0;
    for (int i = 0, at = 0; i < lines.length; at += lines[i++].length() + 1) {
      if (lines[i].length() > 60 && (line == 0 || Math.floorMod(pick, 7) == i)) {
        line = i;
        start = at;
      }
    }
    int length = Math.min(lines[line].length(), 70 + Math.floorMod(pick, 40));
    while (length > 0 && length < lines[line].length() && lines[line].charAt(length) != ' ') {
      length--;
    }
    String plain = lines[line].substring(0, length);
    boolean shout = Math.floorMod(pick, 5) == 0;
    String headline = shout ? upper(plain) : titled(plain);
    Span source = new Span(start, start + length);
    List<NamedText.Named> names = new ArrayList<>();
    for (NamedText.Named name : text.names()) {
      if (source.contains(name.span())) {
        names.add(new NamedText.Named(name.span().shifted(-start), name.label()));
      }
    }
    for (NamedText.Named name : text.names()) {
      names.add(new NamedText.Named(name.span().shifted(length + 2), name.label()));
    }
    return new NamedText(text.id() + "-headline", headline + "\n\n" + text.text(), names);
  }

  private static String upper(String plain) {
    String upper = plain.toUpperCase(Locale.ROOT);
    return upper.length() == plain.length() ? upper : plain;
  }

  /** Capitalises every word, but for some short ones. */
  private static String titled(String plain) {
    StringBuilder set = new StringBuilder(plain);
    for (int i = 0; i < set.length(); i++) {
      boolean first = i == 0 || set.charAt(i - 1) == ' ';
      int end = plain.indexOf(' ', i);
      int length = (end < 0 ? plain.length() : end) - i;
      if (first && (i == 0 || length > 3)) {
        set.setCharAt(i, Character.toUpperCase(set.charAt(i)));
      }
    }
    return set.toString();
  }
}
