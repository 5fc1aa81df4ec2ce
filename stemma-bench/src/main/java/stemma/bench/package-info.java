/**
 * Quality figures, training and benchmarks. Reads everything; nothing reads it; never published.
 */
@NullMarked
package stemma.bench;

import org.jspecify.annotations.NullMarked;
