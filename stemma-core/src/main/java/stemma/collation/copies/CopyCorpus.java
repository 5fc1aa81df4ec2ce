package stemma.collation.copies;

import java.util.List;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.language.WordHashes;
import stemma.text.Span;

/**
 * The body words of many articles in one row, so that a place is one number.
 *
 * <p>Before, between and after the articles stands a 0, which is no word and equals nothing: runs
 * never cross it. Words of stock text are set to 0 as well.
 */
public final class CopyCorpus {
  private static final int MILE = 7;

  private final List<Article> articles;
  private final List<WordHashes> texts;
  private final int[] firsts;

  /** The document of every so many places, from which one is found in a few steps. */
  private final int[] milestones;

  final int[] words;
  final byte[] bits;
  private final byte[] quoted;

  private CopyCorpus(List<Article> articles, List<WordHashes> texts, int size) {
    this.articles = articles;
    this.texts = texts;
    this.firsts = new int[articles.size() + 1];
    this.milestones = new int[(size >>> MILE) + 1];
    this.words = new int[size];
    this.bits = new byte[size];
    this.quoted = new byte[size];
  }

  /** Lays the articles out in the order given. */
  static CopyCorpus of(List<Article> articles) {
    List<WordHashes> texts =
        articles.parallelStream().map(a -> WordHashes.of(a.text(), bodySpans(a))).toList();
    long size = 1;
    for (WordHashes text : texts) {
      size += text.size() + 1;
    }
    CopyCorpus corpus = new CopyCorpus(articles, texts, Math.toIntExact(size));
    corpus.fill(WordRarity.of(texts));
    return corpus;
  }

  private void fill(WordRarity rarity) {
    int place = 1;
    for (int d = 0; d < texts.size(); d++) {
      WordHashes text = texts.get(d);
      firsts[d] = place;
      for (int i = 0; i < text.size(); i++) {
        words[place + i] = text.hash(i);
        bits[place + i] = rarity.bits(text.hash(i));
      }
      Quoted.mark(articles.get(d), text, quoted, place);
      place += text.size() + 1;
    }
    firsts[texts.size()] = place;
    int document = 0;
    for (int mile = 0; mile < milestones.length; mile++) {
      while (document + 1 < texts.size() && firsts[document + 1] <= mile << MILE) {
        document++;
      }
      milestones[mile] = document;
    }
  }

  /** The places of the blocks that make an article's body. */
  public static List<Span> bodySpans(Article article) {
    return article.blocks().stream().filter(b -> b.kind().isBody()).map(Block::span).toList();
  }

  static boolean isQuotation(Block block) {
    return block.kind() == BlockKind.QUOTATION;
  }

  int size() {
    return articles.size();
  }

  Article article(int document) {
    return articles.get(document);
  }

  WordHashes text(int document) {
    return texts.get(document);
  }

  /** Place of a document's first word. */
  int first(int document) {
    return firsts[document];
  }

  /** Place after a document's last word. */
  int last(int document) {
    return firsts[document + 1] - 1;
  }

  int length(int document) {
    return last(document) - first(document);
  }

  /** How many of a document's words tell something: those of stock text do not. */
  int told(int document) {
    int told = 0;
    for (int place = first(document); place < last(document); place++) {
      told += words[place] == 0 ? 0 : 1;
    }
    return told;
  }

  /** The document that a place lies in. */
  int document(int place) {
    int document = milestones[place >>> MILE];
    while (firsts[document + 1] <= place) {
      document++;
    }
    return document;
  }

  /** Whether a word stands inside quotation marks. */
  boolean isQuoted(int place) {
    return quoted[place] != 0;
  }

  /** Whether a run of words begins and ends a line. */
  boolean isParagraph(int document, int from, int to) {
    return isLineBreak(document, from) && isLineBreak(document, to);
  }

  private boolean isLineBreak(int document, int place) {
    if (place == first(document) || place == last(document)) {
      return true;
    }
    WordHashes text = texts.get(document);
    int word = place - first(document);
    int line = articles.get(document).text().indexOf('\n', text.end(word - 1));
    return line >= 0 && line < text.start(word);
  }

  /** Takes words out: they equal nothing from here on. */
  void blank(int from, int to) {
    java.util.Arrays.fill(words, from, to, 0);
  }

  /** The text from one place to another, in UTF-16 code units of the document's text. */
  Span span(int document, int from, int to) {
    WordHashes text = texts.get(document);
    int first = firsts[document];
    return new Span(text.start(from - first), text.end(to - 1 - first));
  }
}
