package stemma.article.html;

import com.carrotsearch.hppc.IntHashSet;
import org.jspecify.annotations.Nullable;
import stemma.article.lines.Furniture;
import stemma.article.lines.LineWords;

/**
 * What is measured of a block's own text: lengths, marks, shapes.
 *
 * @param alphanumerics letters and digits
 * @param functionWords share of the words that belong to the commonest of some languages
 * @param kind what the line is as furniture, null when it is none known
 */
record BlockTraits(
    int length,
    int words,
    int sentenceEnds,
    int commas,
    int alphanumerics,
    double capitals,
    double digits,
    double wordLength,
    double functionWords,
    double capitalised,
    int separators,
    boolean endsSentence,
    boolean endsColon,
    boolean startsLower,
    boolean copyright,
    boolean address,
    boolean quoted,
    boolean credit,
    Furniture.@Nullable Kind kind,
    int heading) {
  /** Texts of at most this many characters are asked for furniture and credits. */
  private static final int LINE = 160;

  private static final IntHashSet FUNCTION_WORDS =
      hashes(
          "the of and to in a is that was for with it on as be by at this from have are his "
              + "he they but not an were which had has will would their we you der die das und zu "
              + "den von mit ist des sich auf für nicht im dem ein eine als auch es werden aus er "
              + "hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war "
              + "haben nur oder aber vor zur bis mehr durch man sein wurde wenn können ich wir le "
              + "la les et du un une que qui dans est pour pas sur par plus au ce il ne se avec "
              + "son el en los las del por con para una su lo como más pero al di che per non "
              + "sono della i da si è o e os do não uma com het van een dat op te zijn voor met "
              + "niet w na nie się z że jest och att det som av på är");

  private static IntHashSet hashes(String words) {
    IntHashSet hashes = new IntHashSet();
    for (String word : words.split(" ", -1)) {
      hashes.add(hash(word, 0, word.length()));
    }
    return hashes;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(i));
    }
    return hash;
  }

  /** Measures a block of which the words are known, or null where it is long. */
  static BlockTraits of(PageBlock block, @Nullable LineWords words) {
    Counter counter = new Counter(block.text());
    counter.run();
    String tag = block.frame().tag;
    int heading =
        tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))
            ? tag.charAt(1) - '0'
            : 0;
    Furniture.Kind kind =
        words == null || block.text().length() > LINE
            ? null
            : Furniture.TABLE.kind(block.text(), words);
    boolean credit = words != null && PictureCredit.isIn(block.text(), words);
    return counter.traits(kind, credit, heading);
  }

  /** Whether it reads like running text. */
  boolean isProse() {
    return length >= 80 && functionWords > 0.12 && endsSentence;
  }

  /** One pass over a text. */
  private static final class Counter {
    private final String text;
    private int words;
    private int functions;
    private int letters;
    private int capitals;
    private int capitalised;
    private int digits;
    private int commas;
    private int ends;
    private int separators;
    private boolean copyright;
    private boolean address;
    private boolean quoted;

    Counter(String text) {
      this.text = text;
    }

    void run() {
      int start = -1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean upper = c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
        if (upper || (c < 128 ? c >= 'a' && c <= 'z' : Character.isLetter(c))) {
          letters++;
          capitals += upper ? 1 : 0;
          if (start < 0) {
            start = i;
            capitalised += upper ? 1 : 0;
          }
          continue;
        }
        if (start >= 0) {
          word(start, i);
          start = -1;
        }
        if (c != ' ') {
          mark(c, i);
        }
      }
      if (start >= 0) {
        word(start, text.length());
      }
    }

    private void word(int start, int end) {
      words++;
      if (end - start <= 6 && FUNCTION_WORDS.contains(hash(text, start, end))) {
        functions++;
      }
    }

    private void mark(char c, int i) {
      switch (c) {
        case ',', '،', '、', '，' -> commas++;
        case '.', '!', '?', '…', '。' ->
            ends += i + 1 >= text.length() || " \"”“»’')".indexOf(text.charAt(i + 1)) >= 0 ? 1 : 0;
        case '|', '»', '›', '·', '•', '/', '>', '→' -> separators++;
        case '©' -> copyright = true;
        case '@' -> address = true;
        case '"', '“', '”', '„', '«', '‘' -> quoted = true;
        case ':' -> address |= text.startsWith("://", i);
        default -> digits += c >= '0' && c <= '9' ? 1 : 0;
      }
    }

    BlockTraits traits(Furniture.@Nullable Kind kind, boolean credit, int heading) {
      int last = text.length() - 1;
      while (last > 0 && "\"”“»’')] ".indexOf(text.charAt(last)) >= 0) {
        last--;
      }
      int length = text.length();
      return new BlockTraits(
          length,
          words,
          ends,
          commas,
          letters + digits,
          (double) capitals / Math.max(1, letters),
          (double) digits / length,
          (double) letters / Math.max(1, words),
          (double) functions / Math.max(1, words),
          (double) capitalised / Math.max(1, words),
          separators,
          ".!?…。".indexOf(text.charAt(last)) >= 0,
          text.charAt(last) == ':',
          Character.isLowerCase(text.charAt(0)),
          copyright,
          address,
          quoted,
          credit,
          kind,
          heading);
    }
  }
}
