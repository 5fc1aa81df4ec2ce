/** How fast each stage is: whole passes over the development data, and JMH over the samples. */
@NullMarked
package stemma.bench.speed;

import org.jspecify.annotations.NullMarked;
