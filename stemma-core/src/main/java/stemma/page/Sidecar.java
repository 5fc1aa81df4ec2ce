package stemma.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was told beside a page: by a sidecar file, a JSONL row, a feed entry, an archive record or
 * an option. Any part may be missing.
 *
 * @param url address of the page
 * @param fetched when the page was fetched or captured, ISO 8601
 * @param published when the article was published, ISO 8601 as precise as known
 * @param outlet name of the outlet
 * @param title title of the article
 * @param language BCP 47 tag
 * @param bylines names of people
 * @param agency name of the agency that the text is credited to
 * @param tags subjects
 * @param evidence what told it: {@code sidecar}, {@code metadata} (a record's own fields) or {@code
 *     option}
 */
public record Sidecar(
    @Nullable String url,
    @Nullable String fetched,
    @Nullable String published,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String language,
    List<String> bylines,
    @Nullable String agency,
    List<String> tags,
    String evidence) {
  /** Nothing told. */
  public static final Sidecar NONE =
      new Sidecar(null, null, null, null, null, null, List.of(), null, List.of(), "sidecar");

  public Sidecar {
    bylines = List.copyOf(bylines);
    tags = List.copyOf(tags);
  }
}
