package stemma.article.html;

import com.carrotsearch.hppc.IntHashSet;
import stemma.article.lines.LineWords;

/** Tells whether a short line credits a picture: {@code Foto: …}, {@code … / Getty Images}. */
final class PictureCredit {
  private static final int LONGEST = 300;

  /** Words of the longest name after the mark of a credit. */
  private static final int TAIL = 6;

  private static final IntHashSet OPENINGS =
      hashes(
          "foto",
          "fotos",
          "bild",
          "bilder",
          "titelbild",
          "titelfoto",
          "beitragsbild",
          "symbolbild",
          "symbolfoto",
          "bildquelle",
          "bildnachweis",
          "photo",
          "photos",
          "image",
          "images",
          "picture",
          "pictures",
          "grafik",
          "graphic",
          "illustration",
          "video",
          "credit",
          "credits",
          "crédit",
          "crédits",
          "imagen",
          "imágenes",
          "fotografía",
          "fotografie",
          "zdjęcie",
          "zdjęcia",
          "fot",
          "immagine",
          "imagem",
          "quelle",
          "copyright");

  /** Picture agencies, and what is said before a name. */
  private static final IntHashSet HOLDINGS =
      hashes(
          "getty images",
          "picture alliance",
          "shutterstock",
          "istock",
          "istockphoto",
          "unsplash",
          "pixabay",
          "pexels",
          "via ap",
          "ap photo",
          "adobe stock",
          "imago images",
          "wikimedia commons",
          "photo by",
          "courtesy of");

  /** Words for a picture that a bracket or colon sets off. */
  private static final IntHashSet PICTURES = hashes("photo", "foto", "image", "bild");

  private PictureCredit() {}

  private static IntHashSet hashes(String... phrases) {
    IntHashSet hashes = new IntHashSet();
    for (String phrase : phrases) {
      hashes.add(LineWords.phrase(phrase));
    }
    return hashes;
  }

  /** Whether a text of these words, if short, has the marks of such a line. */
  static boolean isIn(String text, LineWords words) {
    if (text.length() > LONGEST || words.size() == 0) {
      return false;
    }
    if (text.length() < 200 && text.indexOf('©') >= 0) {
      return true;
    }
    if (words.start(0) == 0 && OPENINGS.contains(words.phrase(0, 1))) {
      return text.length() < 60 || isSetOff(text, words.end(0));
    }
    for (int i = 0; i < words.size(); i++) {
      int word = words.phrase(i, i + 1);
      if (HOLDINGS.contains(word)
          || (i + 1 < words.size() && HOLDINGS.contains(words.phrase(i, i + 2)))
          || (PICTURES.contains(word) && isMarked(text, words, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the mark of a credit opens a line or stands near its end, with a name after it. */
  static boolean isAtAnEnd(String text, LineWords words) {
    boolean opens = words.start(0) == 0 && OPENINGS.contains(words.phrase(0, 1));
    if (opens && isSetOff(text, words.end(0))) {
      return true;
    }
    int last = Math.max(0, words.size() - TAIL);
    if (text.lastIndexOf('©') >= (last == 0 ? 0 : words.start(last))) {
      return true;
    }
    for (int i = last; i < words.size(); i++) {
      boolean agency = i + 1 < words.size() && HOLDINGS.contains(words.phrase(i, i + 2));
      boolean marked = PICTURES.contains(words.phrase(i, i + 1)) && isMarked(text, words, i);
      if (agency || marked) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSetOff(String text, int end) {
    return text.startsWith(":", end) || text.startsWith(" :", end) || text.startsWith("/", end);
  }

  private static boolean isMarked(String text, LineWords words, int word) {
    int start = words.start(word);
    boolean open = start > 0 && "([".indexOf(text.charAt(start - 1)) >= 0;
    return open || text.startsWith(":", words.end(word));
  }
}
