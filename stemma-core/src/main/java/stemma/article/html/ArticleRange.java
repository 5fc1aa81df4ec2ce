package stemma.article.html;

/**
 * The blocks of one of a page's articles.
 *
 * @param from its first block
 * @param to one past its last block
 * @param title the block that shows its title, -1 when none does
 * @param alone whether it is the page's only article, which then metadata describe
 */
record ArticleRange(int from, int to, int title, boolean alone) {}
