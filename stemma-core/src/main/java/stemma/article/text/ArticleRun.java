package stemma.article.text;

/**
 * The lines of one article on a page of plain text.
 *
 * @param from index of the first line of its part of the page
 * @param title index of its title's line, -1 when it has none
 * @param first index of its body's first line
 * @param last index of its body's last line
 * @param to index after the last line of its part of the page
 */
record ArticleRun(int from, int title, int first, int last, int to) {
  ArticleRun withPart(int newFrom, int newTo) {
    return new ArticleRun(newFrom, title, first, last, newTo);
  }
}
