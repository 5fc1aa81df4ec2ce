package stemma.article.lines;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.article.AgencyCredit;
import stemma.article.Byline;
import stemma.article.Moment;
import stemma.article.Rights;
import stemma.page.Page;
import stemma.page.Sidecar;

/** The fields that were told beside a page. */
public final class SidecarFields {
  private static final BylineParser BYLINES = new BylineParser();
  private static final TermsParser TERMS = new TermsParser();
  private static final Pattern HOST =
      Pattern.compile("[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}(?:/|$)");

  private SidecarFields() {}

  /** When the article was published, as told; null when it was not told, or not as a date. */
  public static @Nullable Moment published(Sidecar sidecar) {
    String told = sidecar.published();
    return told == null
        ? null
        : DateParser.of(true)
            .first(told)
            .map(stamp -> stamp.moment(sidecar.evidence()))
            .orElse(null);
  }

  /** When the article was last changed, as told; null when it was not told. */
  public static @Nullable Moment modified(Sidecar sidecar) {
    String told = sidecar.details().modified();
    return told == null
        ? null
        : DateParser.of(true).first(told).map(stamp -> stamp.moment("metadata")).orElse(null);
  }

  /** The terms told, with what they require. */
  public static List<Rights> rights(Sidecar sidecar) {
    String terms = sidecar.details().terms();
    return terms == null || terms.isBlank()
        ? List.of()
        : List.of(new Rights(terms.strip(), TERMS.requires(terms)));
  }

  /** The people told; names that are no people's are left out. */
  public static List<Byline> bylines(Sidecar sidecar) {
    return sidecar.bylines().stream()
        .flatMap(name -> BYLINES.people(name).stream())
        .distinct()
        .toList();
  }

  /** The agency told, by its full name where it is a listed one. */
  public static @Nullable AgencyCredit agency(Sidecar sidecar) {
    String told = sidecar.agency();
    return told == null || told.isBlank()
        ? null
        : new AgencyCredit(new AgencyParser().named(told).orElse(told.strip()), List.of());
  }

  /**
   * Host of the page's address without {@code www.}, or the outlet told where it is a host's name;
   * null when there is neither.
   */
  public static @Nullable String domain(Page page) {
    String url = page.source().url() != null ? page.source().url() : page.sidecar().url();
    return url != null ? host(url) : hostNamed(page.sidecar().outlet());
  }

  private static @Nullable String hostNamed(@Nullable String outlet) {
    return outlet != null && HOST.matcher(outlet).lookingAt() ? host("https://" + outlet) : null;
  }

  private static @Nullable String host(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      if (host == null) {
        return null;
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
