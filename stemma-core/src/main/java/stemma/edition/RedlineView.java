package stemma.edition;

import java.util.List;
import stemma.edition.Redline.Kind;
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
    write(Redline.between(reference, version), true);
  }

  private void write(List<Piece> pieces, boolean windowed) {
    html.tag("q", "class", "redline", "dir", "auto");
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean edge = i == 0 || i == pieces.size() - 1;
      switch (piece.kind()) {
        case SAME ->
            html.text(windowed ? window(piece.text(), i == 0, edge && i > 0) : piece.text());
        case INSERTED -> changed("ins", " [here: ", piece.text());
        case DELETED -> deleted(pieces, i, edge);
      }
    }
    html.end();
  }

  private void deleted(List<Piece> pieces, int i, boolean edge) {
    Piece piece = pieces.get(i);
    if (piece.words() > MOST_DELETED) {
      String what = edge ? "not in this version" : "left out";
      html.leaf("span", " […" + piece.words() + " words " + what + "…] ", "class", "left-out");
      return;
    }
    changed("del", " [reference: ", piece.text());
    boolean joined = i + 1 < pieces.size() && pieces.get(i + 1).kind() != Kind.INSERTED;
    html.text(joined && !pieces.get(i + 1).text().startsWith(" ") ? " " : "");
  }

  private void changed(String element, String announced, String text) {
    html.leaf("span", announced, "class", "aloud");
    html.leaf(element, text);
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
