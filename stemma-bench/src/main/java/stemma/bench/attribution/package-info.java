/** Who said what: its corpus, its measure and the training of its models. */
@NullMarked
package stemma.bench.attribution;

import org.jspecify.annotations.NullMarked;
