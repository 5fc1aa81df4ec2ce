/**
 * The front door of Stemma: pages in, articles, readings and stories out.
 *
 * <p>Data flows one way: {@code page → article → reading → gathering → collation → story →
 * edition}; each of these is a package, and reads only those before it.
 */
@NullMarked
package stemma;

import org.jspecify.annotations.NullMarked;
