package stemma.bench.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import stemma.page.Json;
import stemma.text.Span;

/** Reads texts with their names: silver ones of news, hand-made ones of an encyclopaedia. */
public final class NameCorpora {
  private NameCorpora() {}

  /**
   * The silver names of a part of PolNeAR.
   *
   * <p>Silver labels of the first line, the headline, are mostly wrong: its names are those that
   * stand in the body too.
   *
   * @param part {@code train} or {@code dev}
   */
  public static List<NamedText> polnear(Path data, String part) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Json row : lines(data.resolve("attribution/polnear-" + part + ".jsonl"))) {
      texts.put(row.string("id").orElseThrow(), row.string("text").orElseThrow());
    }
    List<NamedText> all = new ArrayList<>();
    for (Json row : lines(data.resolve("training/polnear-" + part + "-silver.jsonl.gz"))) {
      String id = row.string("id").orElseThrow();
      String text = texts.get(id);
      if (text != null) {
        all.add(new NamedText(id, text, Headlines.relabelled(text, silver(row, text))));
      }
    }
    return all;
  }

  private static List<NamedText.Named> silver(Json row, String text) {
    List<NamedText.Named> names = new ArrayList<>();
    for (Json sentence : row.get("sentences").items()) {
      int label = 0;
      int start = 0;
      int end = 0;
      for (Json token : sentence.items()) {
        List<Json> fields = token.items();
        int here = label(fields.get(3).string().orElse("O"));
        if (here != label) {
          add(names, text, start, end, label);
          start = fields.get(0).integer();
        }
        label = here;
        end = fields.get(1).integer();
      }
      add(names, text, start, end, label);
    }
    return names;
  }

  private static void add(List<NamedText.Named> names, String text, int start, int end, int label) {
    if (label != 0) {
      int from = text.offsetByCodePoints(0, start);
      names.add(
          new NamedText.Named(new Span(from, text.offsetByCodePoints(from, end - start)), label));
    }
  }

  static int label(String tag) {
    return switch (tag.startsWith("I-") || tag.startsWith("B-") ? tag.substring(2) : tag) {
      case "PERSON", "PER" -> 1;
      case "ORGANIZATION", "ORG" -> 2;
      case "LOCATION", "LOC" -> 3;
      case "MISC" -> 4;
      default -> 0;
    };
  }

  /** The documents of WikiGold, tokens joined by blanks as they are usually set. */
  public static List<NamedText> wikigold(Path data) throws IOException {
    List<NamedText> all = new ArrayList<>();
    Joiner joiner = new Joiner();
    Path file = data.resolve("training/wikigold.conll");
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("-DOCSTART-")) {
        all.add(joiner.text("wikigold-" + all.size()));
        joiner = new Joiner();
      } else if (line.isBlank()) {
        joiner.endSentence();
      } else {
        int blank = line.lastIndexOf(' ');
        joiner.token(line.substring(0, blank), label(line.substring(blank + 1)));
      }
    }
    all.add(joiner.text("wikigold-" + all.size()));
    all.removeIf(text -> text.text().isBlank());
    return all;
  }

  /** The rows of a JSONL file, plain or gzipped. */
  public static List<Json> lines(Path file) throws IOException {
    List<Json> rows = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(Json.parse(line));
      }
    }
    return rows;
  }

  /** Sets tokens as running text; never leaves {@link #wikigold}. */
  private static final class Joiner {
    private final StringBuilder text = new StringBuilder();
    private final List<NamedText.Named> names = new ArrayList<>();
    private NamedText.@Nullable Named open;
    private boolean glued = true;

    void token(String token, int label) {
      boolean closes =
          (token.length() == 1 && ".,;:!?)]%".contains(token)) || token.startsWith("'");
      if (!glued && !closes) {
        text.append(' ');
      }
      int start = text.length();
      text.append(token);
      glued = token.equals("(") || token.equals("[");
      NamedText.Named before = open;
      if (before != null && before.label() == label) {
        open = new NamedText.Named(new Span(before.span().start(), text.length()), label);
      } else {
        close();
        open = label == 0 ? null : new NamedText.Named(new Span(start, text.length()), label);
      }
    }

    private void close() {
      if (open != null) {
        names.add(open);
        open = null;
      }
    }

    void endSentence() {
      close();
    }

    NamedText text(String id) {
      close();
      return new NamedText(id, text.toString(), names);
    }
  }
}
