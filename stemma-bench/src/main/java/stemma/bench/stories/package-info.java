/** Measures of utterances and stories: the samples against their keys, and findings to judge. */
@NullMarked
package stemma.bench.stories;

import org.jspecify.annotations.NullMarked;
