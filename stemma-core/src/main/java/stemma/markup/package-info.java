/**
 * HTML as written, in a tree: tags, attributes and text with their places in the source.
 *
 * <p>In: the decoded text of a page. Out: an {@link stemma.markup.HtmlDocument}. Reads {@code
 * stemma.text}. The parser is lenient as browsers are, and made for one pass over text that is
 * mostly left out afterwards: nothing is copied or decoded before somebody asks for it.
 */
@NullMarked
package stemma.markup;

import org.jspecify.annotations.NullMarked;
