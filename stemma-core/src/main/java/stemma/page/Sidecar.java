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
 * @param details what only records of publishing systems tell
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
    String evidence,
    Details details) {
  /** Nothing told. */
  public static final Sidecar NONE =
      new Sidecar(null, null, null, null, null, null, List.of(), null, List.of(), "sidecar");

  /**
   * What records of publishing systems tell of an article and files beside pages do not.
   *
   * @param modified when it was last changed, ISO 8601 as precise as known
   * @param section section of the outlet that it stands in
   * @param terms terms under which it may be used
   */
  public record Details(
      @Nullable String modified, @Nullable String section, @Nullable String terms) {
    /** Nothing told. */
    public static final Details NONE = new Details(null, null, null);
  }

  /** What was told, without the details of a publishing system's record. */
  public Sidecar(
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
    this(
        url,
        fetched,
        published,
        outlet,
        title,
        language,
        bylines,
        agency,
        tags,
        evidence,
        Details.NONE);
  }

  public Sidecar {
    bylines = List.copyOf(bylines);
    tags = List.copyOf(tags);
  }
}
