/**
 * Who said what, found by sequence models: the parts that {@link
 * stemma.reading.statements.StatementReader} is made of and that its training shares.
 */
@NullMarked
package stemma.reading.attribution;

import org.jspecify.annotations.NullMarked;
