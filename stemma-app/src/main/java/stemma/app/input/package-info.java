/**
 * Inputs opened: files, folders, archives, feeds and collections, page by page in input order.
 *
 * <p>In: paths and what the command line tells. Out: pages and rejections.
 */
@NullMarked
package stemma.app.input;

import org.jspecify.annotations.NullMarked;
