package stemma.page;

import org.jspecify.annotations.Nullable;

/**
 * An input, or a part of one, that could not be read.
 *
 * @param path path of the input as it was named
 * @param record id of the record inside it, null when the whole input was rejected
 * @param reason why, in one line for people
 */
public record Rejection(String path, @Nullable String record, String reason) {}
