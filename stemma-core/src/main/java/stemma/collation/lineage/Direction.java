package stemma.collation.lineage;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.article.AgencyCredit;
import stemma.article.Article;
import stemma.article.Moment;

/**
 * Which of two texts was there first, as far as anything tells.
 *
 * @param weight above 0 when the first was, below when the second was, 0 when nothing tells
 * @param evidence what tells it
 */
record Direction(double weight, List<String> evidence) {
  /** A correction that a text carries: it is a later state of the text. */
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?im)^\\W{0,3}(?:correct(?:s|ion|ed)|clarification|editor.s note|update)\\b"
              + "[^\\n:\u2014]{0,30}[:\u2014]");

  /** Weight from which on a direction is told. */
  static final double ENOUGH = 1;

  /** Where credits stand: so many UTF-16 code units from either end of a text. */
  private static final int EDGE = 300;

  Direction {
    evidence = List.copyOf(evidence);
  }

  /**
   * Whether the evidence is enough to say that the first was before; less only makes it likelier.
   */
  boolean isTold() {
    return weight >= ENOUGH;
  }

  /** Weighs whether {@code from} was before {@code into}. */
  static Direction of(Kinship kinship) {
    List<String> evidence = new ArrayList<>();
    Article from = kinship.from().article();
    Article into = kinship.into().article();
    double weight = 0;
    boolean page = isOwn(from, into) || isOwn(into, from);
    boolean siblings =
        !page
            && !isOneOutlet(from, into)
            && (isAgencyText(from, into) || kinship.haveLeadsOfTheirOwn());
    // prints of one text that is not here are siblings: dates and lengths order them, no more
    double weak = siblings ? 0.2 : 1;
    weight += told("agency-credit", credit(from, into), evidence);
    weight += told("earlier-date", weak * 2 * date(from, into), evidence);
    weight += told("outlet-named", 2 * (names(into, from) - names(from, into)), evidence);
    boolean same = Math.min(kinship.contained(), kinship.containing()) >= 0.75;
    double corrections = same ? 1.5 * (corrected(into) - corrected(from)) : 0;
    weight += told("correction", corrections, evidence);
    boolean reworded = Math.max(kinship.contained(), kinship.containing()) < 0.75;
    weight += told("printed-elsewhere", reworded ? weak * 0.5 * kinship.printed() : 0, evidence);
    weight += told("fuller-text", weak * fuller(kinship), evidence);
    return new Direction(weight, evidence);
  }

  private static double told(String what, double weight, List<String> evidence) {
    if (weight > 0) {
      evidence.add(what);
    }
    return weight;
  }

  /** An agency's own page was before what prints it; a credited text before an uncredited one. */
  private static double credit(Article from, Article into) {
    boolean first = isOwn(from, into);
    boolean second = isOwn(into, from);
    if (first != second) {
      return first ? 5 : -5;
    }
    boolean credited = from.agency() != null;
    return credited == (into.agency() != null) ? 0 : credited ? 0.5 : -0.5;
  }

  /** Whether both are states of one outlet's text. */
  private static boolean isOneOutlet(Article one, Article other) {
    return one.outlet().name() != null && one.outlet().name().equals(other.outlet().name());
  }

  private static boolean isAgencyText(Article one, Article other) {
    return one.agency() != null || other.agency() != null;
  }

  /** Whether an article stands on the page of the agency that it or a kindred text credits. */
  private static boolean isOwn(Article article, Article kindred) {
    return isOwn(article, article.agency()) || isOwn(article, kindred.agency());
  }

  /** Whether an article stands on the page of the agency that is credited. */
  static boolean isOwn(Article article, @Nullable AgencyCredit credit) {
    return credit != null && AgencyNames.isOutlet(article.outlet(), credit.name());
  }

  private static double date(Article from, Article into) {
    if (from.published() == null || into.published() == null) {
      return 0;
    }
    return -Integer.signum(compare(from.published(), into.published()));
  }

  /**
   * Compares as precisely as both moments allow; local times without zone are taken as they are.
   */
  static int compare(Moment one, Moment other) {
    Optional<Instant> a = instant(one.value());
    Optional<Instant> b = instant(other.value());
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get());
    }
    int common = Math.min(Math.min(one.value().length(), other.value().length()), 10);
    return one.value().substring(0, common).compareTo(other.value().substring(0, common));
  }

  private static Optional<Instant> instant(String value) {
    try {
      if (value.length() < 16) {
        return Optional.empty();
      }
      boolean zoned =
          value.endsWith("Z") || value.lastIndexOf('+') > 10 || value.lastIndexOf('-') > 10;
      String full = value.replace(' ', 'T');
      return Optional.of(
          zoned
              ? OffsetDateTime.parse(full).toInstant()
              : LocalDateTime.parse(full).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** 1 when a text names the other's outlet, which its own is not. */
  private static int names(Article text, Article other) {
    String outlet = other.outlet().name();
    if (outlet == null || outlet.equals(text.outlet().name())) {
      return 0;
    }
    int dot = outlet.indexOf('.');
    boolean named =
        dot < 0
            ? outlet.length() >= 4 && containsName(text.text(), outlet)
            : dot >= 3 && isCredited(text.text(), outlet.substring(0, dot));
    return named ? 1 : 0;
  }

  /** Whether the name that an address is made of stands with a capital where credits stand. */
  private static boolean isCredited(String text, String label) {
    String edges =
        text.length() <= 2 * EDGE
            ? text
            : text.substring(0, EDGE) + '\n' + text.substring(text.length() - EDGE);
    return containsName(edges, label.toUpperCase(Locale.ROOT))
        || containsName(edges, label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
  }

  private static boolean containsName(String text, String name) {
    int at = text.indexOf(name);
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (at + name.length() == text.length()
            || !Character.isLetterOrDigit(text.charAt(at + name.length())))
        && !name.toLowerCase(Locale.ROOT).equals(name);
  }

  private static int corrected(Article article) {
    return CORRECTION.matcher(article.text()).find() ? 1 : 0;
  }

  /** A text that stands nearly whole in a much longer one was cut from it. */
  private static double fuller(Kinship kinship) {
    if (kinship.contained() >= 0.6 && kinship.containing() <= 0.6 * kinship.contained()) {
      return 0.75;
    }
    if (kinship.containing() >= 0.6 && kinship.contained() <= 0.6 * kinship.containing()) {
      return -0.75;
    }
    return 0;
  }
}
