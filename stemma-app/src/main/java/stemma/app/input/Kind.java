package stemma.app.input;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an input holds, as its name's ending tells. */
enum Kind {
  HTML,
  TEXT,
  JSON,
  JSONL,
  WARC,
  XML;

  /** The kind of a file name, {@code .gz} left aside; empty when the ending is not one of ours. */
  static Optional<Kind> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = isGzip(lower) ? lower.substring(0, lower.length() - 3) : lower;
    return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "txt", "md" -> Optional.of(TEXT);
      case "json" -> Optional.of(JSON);
      case "jsonl", "ndjson" -> Optional.of(JSONL);
      case "warc" -> Optional.of(WARC);
      case "xml", "rss", "atom" -> Optional.of(XML);
      default -> Optional.empty();
    };
  }

  /** The media type that a name's ending tells; null when only the bytes tell it. */
  static @Nullable String mediaType(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = isGzip(lower) ? lower.substring(0, lower.length() - 3) : lower;
    if (bare.endsWith(".md")) {
      return "text/markdown";
    }
    return bare.endsWith(".txt") ? "text/plain" : null;
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
