/** Training of the models that readings are made with. */
@NullMarked
package stemma.bench.training;

import org.jspecify.annotations.NullMarked;
