package stemma.markup;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads HTML of any make in one pass, as browsers do: what is broken is mended, nothing is refused.
 *
 * <p><b>Guarantee.</b> Never throws; nodes stand in the order of the source, and their places never
 * overlap. Elements nested deeper than 512 stand side by side at that depth; of one element 256
 * attributes are kept, of a page two million.
 *
 * <p><b>Cost.</b> Linear in the length of the page: no construct is looked for twice.
 *
 * <p>Source: HTML Living Standard, section 13.2 (WHATWG). Unlike it we leave content that stands
 * loose in a table where it stands, leave elements whose end tags cross in one piece (see {@link
 * HtmlDocument#close}), and do not read {@code noscript}, as browsers that run scripts do not.
 */
public final class HtmlParser {
  /** What ends the name of an attribute. */
  private static final boolean[] NAME_ENDS = new boolean['>' + 1];

  static {
    for (char end : "=>/ \n\t\r\f".toCharArray()) {
      NAME_ENDS[end] = true;
    }
  }

  private final String source;
  private final char[] characters;
  private final int length;
  private final Nodes nodes;
  private final TreeBuilder tree;
  private final Map<String, Tag> unknown = new HashMap<>();
  private boolean endsNoscript = true;
  private int at;
  private boolean selfClosed;

  private HtmlParser(String source) {
    this.source = source;
    this.characters = source.toCharArray();
    this.length = characters.length;
    this.nodes = new Nodes(length);
    this.tree = new TreeBuilder(nodes, characters);
  }

  /** The tree of a page. */
  public static HtmlDocument parse(String source) {
    HtmlParser parser = new HtmlParser(source);
    parser.read();
    return new HtmlDocument(source, parser.characters, parser.nodes);
  }

  private void read() {
    int text = 0;
    while (at < length) {
      int open = source.indexOf('<', at);
      if (open < 0 || open + 1 >= length) {
        break;
      }
      char next = characters[open + 1];
      if (isLetter(next)) {
        tree.text(text, open);
        startTag(open);
        text = at;
      } else if (next == '!' || next == '?') {
        tree.text(text, open);
        at = next == '!' ? declarationEnd(open) : past('>', open + 2);
        text = at;
      } else if (next == '/' && open + 2 < length) {
        tree.text(text, open);
        endTag(open);
        text = at;
      } else {
        at = open + 1;
      }
    }
    tree.text(text, length);
    tree.finish(length);
  }

  private void startTag(int open) {
    Tag tag = name(open + 1);
    if (!attributes(true)) {
      nodes.dropAttributes();
      return; // the page ends inside the tag
    }
    if (tree.start(tag, open, at, selfClosed)) {
      if (tag.rule == Rule.RAW || tag.rule == Rule.TEXT) {
        raw(tag);
      } else if (tag.rule == Rule.PLAIN) {
        tree.rawText(at, length, false);
        at = length;
      }
    }
  }

  private void endTag(int open) {
    if (isLetter(characters[open + 2])) {
      Tag tag = name(open + 2);
      if (attributes(false)) {
        tree.end(tag, open, at);
      }
    } else {
      at = past('>', open + 2);
    }
  }

  /** Reads a name; stands after it then. */
  private Tag name(int from) {
    int hash = 0;
    int to = from;
    while (to < length && !endsName(characters[to])) {
      hash = Tags.hash(hash, characters[to]);
      to++;
    }
    at = to;
    Tag tag = Tags.find(characters, from, to, hash);
    return tag == null ? unknown(from, to) : tag;
  }

  private Tag unknown(int from, int to) {
    StringBuilder name = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      name.append(characters[i] == 0 ? '\uFFFD' : Tags.lower(characters[i]));
    }
    return unknown.computeIfAbsent(name.toString(), Tag::unknown);
  }

  private static boolean endsName(char c) {
    return c == '>' || c == '/' || isSpace(c);
  }

  /** Reads attributes up to the end of the tag; answers whether the tag has one. */
  private boolean attributes(boolean kept) {
    int p = at;
    while (p < length) {
      char c = characters[p];
      if (c == '>') {
        selfClosed = characters[p - 1] == '/';
        at = p + 1;
        return true;
      }
      p = c == '/' || isSpace(c) ? p + 1 : attribute(p, kept);
    }
    at = length;
    return false;
  }

  /** Reads one attribute; answers where it ends. */
  private int attribute(int from, boolean kept) {
    int name = from + 1; // an equals sign in first place belongs to the name
    while (name < length && !(characters[name] < NAME_ENDS.length && NAME_ENDS[characters[name]])) {
      name++;
    }
    int p = spaces(name);
    int start = name;
    int end = name;
    if (p < length && characters[p] == '=') {
      p = spaces(p + 1);
      start = p;
      if (p < length && (characters[p] == '"' || characters[p] == '\'')) {
        start = p + 1;
        end = start;
        char quote = characters[p];
        while (end < length && characters[end] != quote) {
          end++;
        }
        p = end + 1;
      } else {
        while (p < length && characters[p] != '>' && !isSpace(characters[p])) {
          p++;
        }
        end = p;
      }
    }
    if (kept) {
      nodes.attribute(Attribute.number(characters, from, name), from, name, start, end);
    }
    return p;
  }

  private int spaces(int from) {
    int p = from;
    while (p < length && isSpace(characters[p])) {
      p++;
    }
    return p;
  }

  /** The content of an element that holds no markup, and its end tag. */
  private void raw(Tag tag) {
    int from = at;
    if (tag == Tags.NOSCRIPT && !endsNoscript) {
      return;
    }
    int end = tag == Tags.SCRIPT ? scriptEnd(from) : rawEnd(tag.name, from, length);
    if (tag == Tags.NOSCRIPT && end == length) {
      endsNoscript = false;
      return;
    }
    tree.rawText(from, end, tag.rule == Rule.TEXT);
    at = end;
    if (end < length) {
      name(end + 2);
      attributes(false);
    }
    tree.endRaw(tag, end);
  }

  /** Where the end tag of a raw element starts, or the end. */
  private int rawEnd(String name, int from, int end) {
    for (int p = source.indexOf('<', from); p >= 0 && p < end; p = source.indexOf('<', p + 1)) {
      if (p + 1 < length && characters[p + 1] == '/' && isTag(name, p + 2)) {
        return p;
      }
    }
    return end;
  }

  private boolean isTag(String name, int from) {
    int to = from + name.length();
    return to < length && Tags.isName(name, characters, from, to) && endsName(characters[to]);
  }

  /** Where the end tag of a script starts: not inside a comment that opened a script itself. */
  private int scriptEnd(int from) {
    int p = source.indexOf('<', from);
    while (p >= 0) {
      if (source.startsWith("!--", p + 1)) {
        int close = source.indexOf("-->", p + 2);
        int region = close < 0 ? length : close;
        int end = escapedEnd(p + 4, region);
        if (end < region || close < 0) {
          return end;
        }
        p = source.indexOf('<', close);
      } else if (source.startsWith("/", p + 1) && isTag("script", p + 2)) {
        return p;
      } else {
        p = source.indexOf('<', p + 1);
      }
    }
    return length;
  }

  private int escapedEnd(int from, int region) {
    boolean inner = false;
    for (int p = source.indexOf('<', from); p >= 0 && p < region; p = source.indexOf('<', p + 1)) {
      if (source.startsWith("/", p + 1) && isTag("script", p + 2)) {
        if (!inner) {
          return p;
        }
        inner = false;
      } else if (isTag("script", p + 1)) {
        inner = true;
      }
    }
    return region;
  }

  /** Where a declaration or comment ends. */
  private int declarationEnd(int open) {
    if (source.startsWith("--", open + 2)) {
      return commentEnd(open + 4);
    }
    if (tree.isForeign() && source.startsWith("[CDATA[", open + 2)) {
      int end = source.indexOf("]]>", open + 9);
      return end < 0 ? length : end + 3;
    }
    return past('>', open + 2);
  }

  private int commentEnd(int from) {
    if (source.startsWith(">", from)) {
      return from + 1;
    }
    if (source.startsWith("->", from)) {
      return from + 2;
    }
    int p = source.indexOf("--", from);
    while (p >= 0) {
      if (source.startsWith(">", p + 2)) {
        return p + 3;
      }
      if (source.startsWith("!>", p + 2)) {
        return p + 4;
      }
      p = source.indexOf("--", p + 1);
    }
    return length;
  }

  private int past(char mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? length : found + 1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
