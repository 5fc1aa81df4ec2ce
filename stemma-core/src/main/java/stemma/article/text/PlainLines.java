package stemma.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.article.lines.DateParser;
import stemma.article.lines.PostLine;
import stemma.text.Span;

/**
 * Cuts plain text into lines, joins paragraphs that were wrapped, and takes off the marks of lists
 * and of Markdown.
 *
 * <p><b>Cost.</b> Linear in the text.
 */
final class PlainLines {
  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[•‣▪◦●·∙■►▸➤–—*+-]|\\d{1,2}[.)])\\s+(?=\\S)");
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}>[> ]{0,8}");
  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(?=\\S)");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]{0,300})\\]\\([^()\\s]{0,500}(?: \"[^\"]{0,200}\")?\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\*{1,3}|_{1,3})(?=\\S)([^*_]{1,400}?)(?<=\\S)\\1(?![\\p{L}\\p{N}])");

  private static final DateParser DATES = DateParser.of(false);

  private final String content;
  private final boolean markdown;
  private final List<PlainLine> lines = new ArrayList<>();

  private PlainLines(String content, boolean markdown) {
    this.content = content;
    this.markdown = markdown;
  }

  /** The lines of a text that are not empty. */
  static List<PlainLine> of(String content, boolean markdown) {
    PlainLines reader = new PlainLines(content, markdown);
    List<Raw> raw = reader.raw();
    reader.join(raw, markdown ? 1 : reader.wrapping(raw));
    return List.copyOf(reader.lines);
  }

  /** A line as it stands, white space around it left off. */
  private record Raw(int start, int end, boolean gap) {
    int length() {
      return end - start;
    }
  }

  private List<Raw> raw() {
    List<Raw> raw = new ArrayList<>();
    boolean gap = true;
    int start = 0;
    for (int i = 0; i <= content.length(); i++) {
      if (i == content.length() || isBreak(content.charAt(i))) {
        int from = start;
        int to = i;
        while (from < to && isBlank(content.charAt(from))) {
          from++;
        }
        while (to > from && isBlank(content.charAt(to - 1))) {
          to--;
        }
        if (from < to) {
          raw.add(new Raw(from, to, gap));
          gap = false;
        } else {
          boolean half =
              i > 0
                  && i < content.length()
                  && content.charAt(i) == '\n'
                  && content.charAt(i - 1) == '\r';
          gap |= !half;
        }
        start = i + 1;
      }
    }
    return raw;
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b' || c == '\u00ad';
  }

  /**
   * The least length of a line that goes on in the next, 0 when paragraphs were not wrapped at a
   * column: they were when most lines that are followed by another without a gap come near the
   * longest and do not end as sentences do.
   */
  private int wrapping(List<Raw> raw) {
    int[] lengths = raw.stream().mapToInt(Raw::length).sorted().toArray();
    if (lengths.length < 6) {
      return 0;
    }
    int wide = lengths[lengths.length * 9 / 10];
    int full = 0;
    int inner = 0;
    int open = 0;
    for (int i = 0; i + 1 < raw.size(); i++) {
      if (!raw.get(i + 1).gap) {
        inner++;
        full += raw.get(i).length() > wide * 3 / 4 ? 1 : 0;
        open +=
            LineMeasure.of(content.substring(raw.get(i).start, raw.get(i).end)).sentence() ? 0 : 1;
      }
    }
    boolean column = wide >= 40 && wide <= 100 && lengths[lengths.length - 1] <= 120;
    return column && inner >= raw.size() / 3 && full >= inner * 3 / 4 && open >= inner / 2
        ? wide * 3 / 5
        : 0;
  }

  private void join(List<Raw> raw, int least) {
    int i = 0;
    while (i < raw.size()) {
      int last = i;
      while (least > 0
          && last + 1 < raw.size()
          && raw.get(last).length() >= least
          && goesOn(raw.get(last + 1))) {
        last++;
      }
      add(raw.subList(i, last + 1));
      i = last + 1;
    }
  }

  private boolean goesOn(Raw next) {
    String text = content.substring(next.start, next.end);
    return !next.gap
        && !BULLET.matcher(text).find()
        && !HEADING.matcher(text).find()
        && !QUOTE.matcher(text).find()
        && PostLine.parse(text).isEmpty();
  }

  private void add(List<Raw> raw) {
    StringBuilder text = new StringBuilder();
    for (Raw line : raw) {
      text.append(text.isEmpty() ? "" : " ").append(content, line.start, line.end);
    }
    PlainLine.Mark mark = PlainLine.Mark.NONE;
    String rest = text.toString();
    int cut = 0;
    Matcher bullet = BULLET.matcher(rest);
    Matcher quote = QUOTE.matcher(rest);
    Matcher heading = HEADING.matcher(rest);
    if (bullet.find() && PostLine.parse(rest).isEmpty() && isListMark(rest)) {
      mark = PlainLine.Mark.BULLET;
      cut = bullet.end();
    } else if (markdown && quote.find()) {
      mark = PlainLine.Mark.QUOTE;
      cut = quote.end();
    } else if (markdown && heading.find()) {
      mark = PlainLine.Mark.HEADING;
      cut = heading.end();
    }
    String plain = clean(markdown ? unmarked(rest.substring(cut)) : rest.substring(cut));
    if (!plain.isEmpty()) {
      Span place = new Span(raw.get(0).start, raw.get(raw.size() - 1).end);
      lines.add(new PlainLine(plain, place, mark, raw.get(0).gap, LineMeasure.of(plain)));
    }
  }

  /** A dash opens speech and post lines as well as lists; it is a list's before a short line. */
  private boolean isListMark(String line) {
    if (Character.isDigit(line.charAt(0))) {
      // "17. Januar 2014" is no item of a list
      return DATES.first(line).filter(stamp -> stamp.place().start() == 0).isEmpty();
    }
    char first = line.charAt(0);
    boolean dash = first == '–' || first == '—';
    return markdown ? !dash : !dash || line.length() < 60;
  }

  private static String unmarked(String text) {
    String linked = LINK.matcher(text).replaceAll("$1");
    return EMPHASIS.matcher(linked).replaceAll("$2");
  }

  /** One blank for every run of white space; marks that show nothing left out. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\ufeff' || c == '\u200b' || c == '\u00ad' || c == 0) {
        continue;
      }
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      if (blank && !clean.isEmpty()) {
        clean.append(' ');
      }
      blank = false;
      clean.append(c);
    }
    return clean.toString();
  }
}
