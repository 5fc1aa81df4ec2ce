package stemma.edition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes Markdown (CommonMark with GitHub's tables and strikethrough), escaping whatever it is
 * given, so that words out of a page never become markup.
 */
final class Markdown {
  private final StringBuilder out = new StringBuilder(1 << 14);

  /** Words out of a page, on one line, with every character that could be markup escaped. */
  static String escaped(String text) {
    return Phrasing.line(text).replaceAll("[\\\\`*_\\[\\]<>|~&#]", "\\\\$0");
  }

  void heading(int level, String escaped) {
    out.append("#".repeat(level)).append(' ').append(escaped).append("\n\n");
  }

  void paragraph(String escaped) {
    out.append(escaped).append("\n\n");
  }

  void item(int depth, String escaped) {
    out.append("  ".repeat(depth)).append("- ").append(escaped).append('\n');
  }

  /** Ends a list or a table. */
  void gap() {
    out.append('\n');
  }

  void header(String... columns) {
    row(List.of(columns));
    row(List.of(columns).stream().map(column -> "---").toList());
  }

  void row(List<String> escaped) {
    out.append(escaped.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  String finish() {
    return out.toString();
  }
}
