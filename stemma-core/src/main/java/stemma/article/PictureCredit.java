package stemma.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether a short line credits a picture: {@code Foto: …}, {@code … / Getty Images}. */
final class PictureCredit {
  private static final int LONGEST = 300;

  private static final Set<String> OPENINGS =
      Set.of(
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

  private static final List<String> HOLDINGS =
      List.of(
          "getty images",
          "picture alliance",
          "picture-alliance",
          "shutterstock",
          "istock",
          "unsplash",
          "pixabay",
          "pexels",
          "via ap",
          "ap photo",
          "adobe stock",
          "imago images",
          "wikimedia commons",
          "(photo",
          "(foto",
          "(bild",
          "[photo",
          "[foto",
          "photo by",
          "photo:",
          "foto:",
          "image:",
          "bild:",
          "courtesy of");

  private PictureCredit() {}

  /** Whether a text, if short, has the marks of such a line. */
  static boolean isIn(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String folded = text.toLowerCase(Locale.ROOT);
    if (folded.indexOf('©') >= 0 && folded.length() < 200) {
      return true;
    }
    int end = 0;
    while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
      end++;
    }
    boolean marked =
        folded.startsWith(":", end)
            || folded.startsWith(" :", end)
            || folded.startsWith("/", end)
            || folded.startsWith("s :", end);
    if (end > 0 && OPENINGS.contains(folded.substring(0, end))) {
      return marked || folded.length() < 60;
    }
    return HOLDINGS.stream().anyMatch(folded::contains);
  }
}
