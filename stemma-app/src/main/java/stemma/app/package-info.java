/** The commands: inputs in, editions out. Side effects live here. */
@NullMarked
package stemma.app;

import org.jspecify.annotations.NullMarked;
