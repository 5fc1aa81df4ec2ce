package stemma.app.input;

import org.jspecify.annotations.Nullable;

/**
 * What the command line tells about inputs.
 *
 * @param url address of bare pages, null when not told
 * @param published when bare pages were published, ISO 8601, null when not told
 * @param clean whether the text of JSON lines is scraped from pages
 * @param largest bytes that one page may have, after decompression; larger ones are rejected
 */
public record InputSettings(
    @Nullable String url, @Nullable String published, boolean clean, long largest) {
  /**
   * 256 MiB: larger than any page of text, small enough for the default heap of a small machine.
   */
  public static final long LARGEST = 256L << 20;

  public InputSettings {
    if (largest < 1 || largest > 1 << 30) {
      throw new IllegalArgumentException("a page has between 1 byte and 1 GiB, was " + largest);
    }
  }
}
