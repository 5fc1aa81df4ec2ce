package stemma.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.text.Span;

/**
 * One undertaking as all articles of a story tell it.
 *
 * @param id its id inside the story: {@code k1}, {@code k2} …
 * @param party who commits
 * @param act how
 * @param action what is to be done, in the fullest words found
 * @param leading the word that leads from the act to the action: {@code to}, {@code that}, {@code
 *     having}; empty when none does
 * @param counterparty to or with whom, null when no article tells
 * @param standing where it stands, as far as told: {@code in talks}, {@code offered}, {@code
 *     agreed}, {@code signed}, {@code under way}, {@code done}, {@code refused}, {@code withdrawn};
 *     null when not told
 * @param conditions what it depends on, each with who reports it
 * @param obstacles what stands in its way, each with who reports it
 * @param limits until when, for how long, up to how much, each with who reports it
 * @param reports who tells it
 */
public record Commitment(
    String id,
    @Nullable String party,
    Act act,
    String action,
    String leading,
    @Nullable String counterparty,
    @Nullable String standing,
    List<Term> conditions,
    List<Term> obstacles,
    List<Term> limits,
    List<Telling> reports) {
  public Commitment {
    conditions = List.copyOf(conditions);
    obstacles = List.copyOf(obstacles);
    limits = List.copyOf(limits);
    reports = List.copyOf(reports);
  }

  /**
   * A condition, an obstacle or a limit.
   *
   * @param text its words, the fullest found
   * @param reports who reports it
   */
  public record Term(String text, List<Report> reports) {
    public Term {
      reports = List.copyOf(reports);
    }
  }

  /**
   * One article's telling.
   *
   * @param article id of the article
   * @param undertaking id of the undertaking in it
   * @param span from the first to the last word of the telling
   */
  public record Telling(String article, String undertaking, Span span) {}
}
