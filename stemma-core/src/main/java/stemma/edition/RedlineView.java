package stemma.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.edition.Redline.Piece;

/** Shows a version against the reference: words left out struck through, others underlined. */
final class RedlineView {
  private static final int BESIDE = 8;
  private static final int MOST_DELETED = 12;
  private final Html html;

  RedlineView(Sheet sheet) {
    this.html = sheet.html();
  }

  /** The whole version. */
  void whole(String reference, String version) {
    write(Redline.between(reference, version), false);
  }

  /** The changes with a few words on both sides. */
  void changes(String reference, String version) {
    write(Redline.within(reference, version), true);
  }

  private void write(List<Piece> pieces, boolean windowed) {
    html.tag("q", "class", "redline", "dir", "auto");
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean first = i == 0;
      boolean last = i == pieces.size() - 1;
      switch (piece.kind()) {
        case SAME -> html.text(windowed ? window(piece.text(), first, last) : piece.text());
        case INSERTED -> changed("ins", null, " [here: ", piece.text());
        case DELETED -> deleted(piece, first, last, pieces, i);
      }
    }
    html.end();
  }

  /** Words left out; those at an end are no change inside the version, so they are set calmly. */
  private void deleted(Piece piece, boolean first, boolean last, List<Piece> pieces, int i) {
    html.text(first || endsApart(pieces.get(i - 1)) ? "" : " ");
    boolean edge = first || last;
    if (piece.words() > MOST_DELETED) {
      String what = edge ? "not in this version" : "left out";
      html.leaf("span", "[… " + piece.words() + " words " + what + " …]", "class", "left-out");
    } else {
      changed("del", edge ? "edge" : null, " [reference: ", piece.text());
    }
    html.text(last || startsApart(pieces.get(i + 1)) ? "" : " ");
  }

  private static boolean endsApart(Piece piece) {
    return Character.isWhitespace(piece.text().codePointBefore(piece.text().length()));
  }

  private static boolean startsApart(Piece piece) {
    return Character.isWhitespace(piece.text().codePointAt(0));
  }

  private void changed(String element, @Nullable String kind, String announced, String text) {
    html.leaf("span", announced, "class", "aloud");
    html.leaf(element, text, "class", kind);
    html.leaf("span", "] ", "class", "aloud");
  }

  /** The words of a run next to the changes. */
  private static String window(String text, boolean first, boolean last) {
    String[] words = text.strip().split("\\s+");
    if (words.length <= 2 * BESIDE) {
      return text;
    }
    String head = String.join(" ", List.of(words).subList(0, BESIDE));
    String tail = String.join(" ", List.of(words).subList(words.length - BESIDE, words.length));
    String open = text.startsWith(" ") ? " " : "";
    String close = text.endsWith(" ") ? " " : "";
    if (first) {
      return "… " + tail + close;
    }
    return last ? open + head + " …" : open + head + " … " + tail + close;
  }
}
