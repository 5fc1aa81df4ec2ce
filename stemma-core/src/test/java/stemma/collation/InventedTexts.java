package stemma.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.BlockKind;
import stemma.article.WrittenArticle;

/** Texts of invented words, and articles made of texts. */
public final class InventedTexts {
  private static final String[] SYLLABLES =
      "ba ke li mo nu ra se ti vo zu dra fle gri klo pra sta tre wim hox".split(" ");

  private final Random random;

  public InventedTexts(long seed) {
    this.random = new Random(seed);
  }

  public Random random() {
    return random;
  }

  /** A sentence of so many words. */
  public String sentence(int words) {
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      sentence.add(word());
    }
    String text = String.join(" ", sentence);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  /** Sentences of 8 to 24 words, one a line. */
  public List<String> sentences(int count) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(sentence(8 + random.nextInt(17)));
    }
    return sentences;
  }

  /** A text with a share of its words replaced. */
  public String edited(String text, double share) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    words.replaceAll(w -> random.nextDouble() < share ? word() : w);
    return words.stream().collect(Collectors.joining(" "));
  }

  /** An article of paragraphs. */
  public static Article article(String id, List<String> paragraphs) {
    return article(id, null, null, paragraphs);
  }

  /** An article of paragraphs by an outlet, published at a time. */
  public static Article article(
      String id, @Nullable String outlet, @Nullable String published, List<String> paragraphs) {
    WrittenArticle article = WrittenArticle.of(id).outlet(outlet).published(published);
    paragraphs.forEach(paragraph -> article.block(BlockKind.PARAGRAPH, paragraph));
    return article.article();
  }
}
