package stemma.collation.copies;

import stemma.article.Article;
import stemma.article.Block;
import stemma.language.WordHashes;

/**
 * Which words of a text are another's: those inside quotation marks and in quotation blocks.
 *
 * <p>Marks of every common style open and close; a quotation still open at the end of its paragraph
 * ends there, as one continued over paragraphs is opened anew in each.
 */
public final class Quoted {
  private Quoted() {}

  /** Sets a 1 for each quoted word, the first word at {@code place}. */
  public static void mark(Article article, WordHashes words, byte[] quoted, int place) {
    int word = 0;
    for (Block block : article.blocks()) {
      if (block.kind().isBody()) {
        word = mark(article.text(), block, words, word, quoted, place);
      }
    }
  }

  private static int mark(
      String text, Block block, WordHashes words, int from, byte[] quoted, int place) {
    boolean whole = CopyCorpus.isQuotation(block);
    boolean open = false;
    boolean single = false;
    int word = from;
    for (int i = block.span().start(); i < block.span().end(); i++) {
      while (word < words.size() && words.start(word) <= i) {
        quoted[place + word] = (byte) (open || single || whole ? 1 : 0);
        word++;
      }
      char c = text.charAt(i);
      if (c == '\n') {
        open = false;
        single = false;
      } else if (c == '"') {
        open = !open;
      } else if (c == '\u201c' || c == '\u00ab' || c == '\u201e') {
        open = c != '\u201c' || !open || opens(text, i);
      } else if (c == '\u201d' || c == '\u00bb') {
        open = false;
      } else if (isDoubled(text, i, '\'') || isDoubled(text, i, '`')) {
        open = c == '`' || !open;
        i++;
      } else if (c == '\u2018') {
        single = !open && opens(text, i);
      } else if (c == '\u2019' && single) {
        single = opens(text, i);
      }
    }
    return word;
  }

  /** In German a left double mark closes: then a space or a mark follows, not a letter. */
  private static boolean opens(String text, int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isDoubled(String text, int at, char mark) {
    return text.charAt(at) == mark && at + 1 < text.length() && text.charAt(at + 1) == mark;
  }
}
