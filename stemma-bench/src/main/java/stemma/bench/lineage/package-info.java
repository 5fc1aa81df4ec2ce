/** Stories of known descent, made over news texts, and what the lineage makes of them. */
@NullMarked
package stemma.bench.lineage;

import org.jspecify.annotations.NullMarked;
