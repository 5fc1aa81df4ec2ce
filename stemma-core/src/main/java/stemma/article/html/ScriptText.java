package stemma.article.html;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.markup.Attribute;
import stemma.markup.Element;
import stemma.markup.HtmlDocument;
import stemma.markup.HtmlParser;
import stemma.page.Page;
import stemma.text.Span;

/**
 * Text that a page holds only as data of its scripts: {@code articleBody} in JSON-LD, and the state
 * that a script would make the page of. The likeliest article there is a string so called, a long
 * string of several paragraphs, or a list whose items, or the pieces of whose items, are
 * paragraphs.
 *
 * <p><b>Guarantee.</b> Nothing is executed. What is taken keeps its places in the page.
 *
 * <p><b>Cost.</b> Linear in the length of the page.
 */
final class ScriptText {
  /** Characters of running text of the shortest article. */
  private static final int LEAST = 300;

  /** Characters and spaces of the shortest line of running text. */
  private static final int LINE = 50;

  private static final int SPACES = 7;

  /** Characters of the longest paragraph that is put together from pieces. */
  private static final int LONGEST = 3000;

  /** Characters in which a script of data gives it a name. */
  private static final int HEAD = 200;

  /** How much more the pieces of a list's items must tell than a list by itself. */
  private static final int CLEARLY = 2;

  private final String page;

  private ScriptText(String page) {
    this.page = page;
  }

  /** The page with the article of its scripts shown after it; empty when they hold none. */
  static Optional<Page> shown(Page page) {
    return new ScriptText(page.content()).best().map(units -> withText(page, html(units)));
  }

  private static Page withText(Page page, PlacedText text) {
    int length = page.content().length();
    return new Page(
        page.source(),
        page.form(),
        page.content() + text,
        span ->
            page.origin()
                .origin(
                    span.start() < length
                        ? new Span(span.start(), Math.min(span.end(), length))
                        : text.origin(new Span(span.start() - length, span.end() - length))),
        page.sidecar());
  }

  /** Texts that make an article together, each in pieces, and how much is running text. */
  private record Candidate(List<List<ScriptValues.Value>> texts, int prose) {}

  private Candidate candidate(List<List<ScriptValues.Value>> texts) {
    return new Candidate(texts, texts.stream().mapToInt(pieces -> prose(joined(pieces))).sum());
  }

  private Optional<List<PlacedText>> best() {
    List<Candidate> told = new ArrayList<>();
    List<Candidate> guessed = new ArrayList<>();
    HtmlDocument document = HtmlParser.parse(page);
    int node = 0;
    while (node < document.size()) {
      if (!document.isText(node) && document.element(node).normalName().equals("script")) {
        script(document, node, told, guessed);
      }
      node++;
    }
    return longest(told)
        .or(() -> longest(guessed))
        .map(best -> best.texts.stream().map(this::joined).toList());
  }

  private static Optional<Candidate> longest(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.prose >= LEAST)
        .max(Comparator.comparingInt(Candidate::prose));
  }

  private void script(
      HtmlDocument document, int node, List<Candidate> told, List<Candidate> guessed) {
    if (document.after(node) == node + 1) {
      return;
    }
    int from = document.start(node + 1);
    int to = document.end(node + 1);
    if (to - from < LEAST || !isData(document.element(node), from, to)) {
      return;
    }
    ScriptValues data = ScriptValues.of(page, from, to);
    IntIntHashMap addresses = addresses(data.values());
    Map<Long, List<ScriptValues.Value>> lists = new LinkedHashMap<>();
    Map<Long, List<ScriptValues.Value>> outer = new LinkedHashMap<>();
    for (ScriptValues.Value value : data.values()) {
      if (value.name().equals("articleBody")) {
        told.add(candidate(List.of(List.of(value))));
      } else if (value.end() - value.start() >= LEAST) {
        guessed.add(candidate(List.of(List.of(value))));
      }
      if (value.list() > 0) {
        group(lists, value.list(), value);
      }
      if (value.outer() > 0) {
        group(outer, value.outer(), value);
      }
    }
    lists.forEach(
        (key, list) -> {
          if (isArticle(list, addresses.get(list.get(0).list()))) {
            guessed.add(candidate(list.stream().map(List::of).toList()));
          }
        });
    int single = guessed.stream().mapToInt(Candidate::prose).max().orElse(0);
    outer.forEach(
        (key, list) -> {
          if (isArticle(list, addresses.get(list.get(0).outer()))) {
            inPieces(list, data).filter(c -> c.prose > CLEARLY * single).ifPresent(guessed::add);
          }
        });
  }

  private static void group(
      Map<Long, List<ScriptValues.Value>> groups, int list, ScriptValues.Value value) {
    long key = (long) list << 32 | (value.path() & 0xFFFFFFFFL);
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  /** Whether a script holds data: by its type, or as it gives a name to an object or list. */
  private boolean isData(Element script, int from, int to) {
    String type = script.attr(Attribute.TYPE).toLowerCase(Locale.ROOT);
    if (type.contains("json")) {
      return true;
    }
    String head = page.substring(from, Math.min(to, from + HEAD));
    int equals = head.indexOf('=');
    int next = equals + 1;
    while (next < head.length() && head.charAt(next) <= ' ') {
      next++;
    }
    boolean opens = next < head.length() && "{[".indexOf(head.charAt(next)) >= 0;
    return equals > 0 && opens && head.substring(0, equals).chars().noneMatch(c -> c == '(');
  }

  /** How many addresses stand in the items of each list. */
  private IntIntHashMap addresses(List<ScriptValues.Value> values) {
    IntIntHashMap addresses = new IntIntHashMap();
    for (ScriptValues.Value value : values) {
      boolean address =
          page.startsWith("http", value.start())
              || page.startsWith("/", value.start())
              || page.startsWith("\\/", value.start());
      if (address) {
        addresses.addTo(value.list(), 1);
      }
    }
    return addresses;
  }

  /** Whether strings of a list can be an article: they are many and long, and lead nowhere. */
  private static boolean isArticle(List<ScriptValues.Value> list, int addresses) {
    int length = list.stream().mapToInt(value -> value.end() - value.start()).sum();
    return list.size() > 1 && length >= LEAST && addresses * 2 <= list.size();
  }

  /** A list whose items are paragraphs in pieces. */
  private Optional<Candidate> inPieces(List<ScriptValues.Value> list, ScriptValues data) {
    List<List<ScriptValues.Value>> texts = new ArrayList<>();
    int last = 0;
    for (ScriptValues.Value value : list) {
      if (value.list() != last) {
        last = value.list();
        texts.add(data.alike(value));
      }
    }
    boolean whole = texts.stream().anyMatch(pieces -> joined(pieces).length() > LONGEST);
    return whole ? Optional.empty() : Optional.of(candidate(texts));
  }

  private PlacedText joined(List<ScriptValues.Value> pieces) {
    PlacedText text = new PlacedText();
    pieces.forEach(piece -> text.addString(page, piece.start(), piece.end()));
    return text;
  }

  /** How many characters of a text are running text: lines, or what stands between tags. */
  private static int prose(PlacedText text) {
    int prose = 0;
    int spaces = 0;
    int length = 0;
    boolean tag = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '<') {
        prose += length >= LINE && spaces >= SPACES ? length : 0;
        length = 0;
        spaces = 0;
      }
      tag = c == '<' || (tag && c != '>');
      if (!tag && c != '\n' && c != '>') {
        length++;
        spaces += c == ' ' ? 1 : 0;
      }
    }
    return prose;
  }

  private static PlacedText html(List<PlacedText> units) {
    PlacedText html = new PlacedText();
    int at = units.get(0).length() == 0 ? 0 : units.get(0).start(0);
    html.add("<article>", at, at);
    for (PlacedText unit : units) {
      if (isMarkup(unit.toString())) {
        for (int i = 0; i < unit.length(); i++) {
          html.add(unit.charAt(i), unit.start(i), unit.end(i));
        }
      } else {
        paragraphs(unit, html);
      }
    }
    html.add("</article>", html.end(html.length() - 1), html.end(html.length() - 1));
    return html;
  }

  private static boolean isMarkup(String text) {
    return text.contains("<p") || text.contains("<br") || text.contains("</");
  }

  private static void paragraphs(PlacedText text, PlacedText html) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int start = text.start(i);
      if (c == '\n' || c == '\r') {
        open = false;
        continue;
      }
      if (!open) {
        html.add("<p>", start, start);
        open = true;
      }
      if (c == '<' || c == '&') {
        html.add(c == '<' ? "&lt;" : "&amp;", start, text.end(i));
      } else {
        html.add(c, start, text.end(i));
      }
    }
  }
}
