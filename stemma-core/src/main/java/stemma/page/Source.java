package stemma.page;

import org.jspecify.annotations.Nullable;

/**
 * Where a page came from.
 *
 * @param path path of the input as it was named, {@code -} for standard input, null when there was
 *     none
 * @param record id of the record inside the input (a JSONL row's id, a WARC record's id, a feed
 *     entry's id), null when the input is one page
 * @param url address of the page, null when unknown
 * @param mediaType media type of the page, in lower case without parameters
 * @param charset name of the charset that the bytes were decoded with, in lower case
 * @param bytes length of the page, in bytes before decoding
 * @param sha256 SHA-256 of those bytes, 64 lower-case hexadecimal digits
 */
public record Source(
    @Nullable String path,
    @Nullable String record,
    @Nullable String url,
    String mediaType,
    String charset,
    long bytes,
    String sha256) {}
