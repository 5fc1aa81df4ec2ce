package stemma.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import stemma.page.Json;
import stemma.reading.Quantity;
import stemma.reading.Reader;

/**
 * Quantities against NewsQuant, as bags in each sentence.
 *
 * <p><b>Value.</b> Equal numbers, to a relative millionth; of a range both ends must be equal, and
 * a range that only one side reads as one counts as its lower end alone. {@code down -1.3} of the
 * gold is compared without its sign.
 *
 * <p><b>Unit.</b> Both values match, and both units are the same after the names of measures and
 * currencies are made one ({@code percentage} is {@code percent}, {@code dollar} is {@code USD})
 * and counted things are cut to the head noun's singular, that being the last word before {@code
 * of}.
 *
 * <p>Source: Almasian et al., "CQE: A Comprehensive Quantity Extractor", EMNLP 2023.
 */
final class QuantitiesMeasure implements Measure {
  @Override
  public String name() {
    return "quantities";
  }

  @Override
  public String title() {
    return "Quantities on NewsQuant's development sentences: value, and value with unit, as bags per sentence.";
  }

  @Override
  public String input() {
    return "quantities/newsquant-dev.jsonl";
  }

  private record Gold(BigDecimal value, BigDecimal upper, String unit, String normal) {}

  @Override
  public List<Row> take(Path data) throws IOException {
    Reader reader = new Reader();
    Counts values = new Counts();
    Counts units = new Counts();
    boolean list = Boolean.getBoolean("stemma.list");
    for (String line : Files.readAllLines(data.resolve(input()))) {
      Json row = Json.parse(line);
      String text = row.string("text").orElseThrow();
      List<Gold> gold = new ArrayList<>();
      for (Json quantity : row.get("quantities").items()) {
        gold.add(gold(quantity));
      }
      List<Quantity> found = reader.read(PlainArticles.of("sentence", text, null)).quantities();
      for (Counts counts : List.of(values, units)) {
        counts.found += found.size();
        counts.wanted += gold.size();
      }
      List<Gold> missedUnits = new ArrayList<>(gold);
      List<Quantity> spareUnits = new ArrayList<>(found);
      units.right += match(missedUnits, spareUnits, (g, q) -> sameValue(g, q) && sameUnit(g, q));
      List<Gold> missed = new ArrayList<>(gold);
      List<Quantity> spare = new ArrayList<>(found);
      values.right += match(missed, spare, QuantitiesMeasure::sameValue);
      if (list && (!missedUnits.isEmpty() || !spareUnits.isEmpty())) {
        System.out.println("T " + text);
        missedUnits.forEach(
            g -> System.out.println("   " + (missed.contains(g) ? "MISS " : "UNIT ") + g));
        spareUnits.forEach(
            q ->
                System.out.println(
                    "   "
                        + (spare.contains(q) ? "EXTRA " : "UNIT ")
                        + q.span().of(text)
                        + " = "
                        + q.value()
                        + (q.upper() == null ? "" : ".." + q.upper())
                        + " "
                        + q.unit()));
      }
    }
    return List.of(
        new Row("value F1", values.row(), "93"), new Row("value and unit F1", units.row(), "87"));
  }

  private static int match(
      List<Gold> gold, List<Quantity> found, BiPredicate<Gold, Quantity> same) {
    int right = 0;
    for (Gold wanted : List.copyOf(gold)) {
      for (Quantity quantity : found) {
        if (same.test(wanted, quantity)) {
          gold.remove(wanted);
          found.remove(quantity);
          right++;
          break;
        }
      }
    }
    return right;
  }

  private static Gold gold(Json quantity) {
    String text = quantity.string("value").orElseThrow().replace(" ", "");
    int dash = text.indexOf('-', 1);
    BigDecimal value = new BigDecimal(dash < 0 ? text : text.substring(0, dash));
    BigDecimal upper = dash < 0 ? null : new BigDecimal(text.substring(dash + 1));
    return new Gold(
        value,
        upper,
        quantity.string("unit").orElse("-"),
        quantity.string("normalized_unit").orElse("-"));
  }

  private static boolean sameValue(Gold gold, Quantity quantity) {
    boolean lower = same(gold.value(), quantity.value());
    boolean upper =
        gold.upper() == null || quantity.upper() == null || same(gold.upper(), quantity.upper());
    return lower && upper;
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    double a = Math.abs(one.doubleValue());
    double b = Math.abs(other.doubleValue());
    return Math.abs(a - b) <= 1e-6 * Math.max(a, b);
  }

  private static boolean sameUnit(Gold gold, Quantity quantity) {
    String mine = canonical(quantity.unit());
    return mine.equals(canonical(gold.normal()))
        || mine.equals(canonical(gold.unit()))
        || mine.equals(head(gold.unit()))
        || (head(quantity.unit()).equals(head(gold.unit())) && !mine.isEmpty());
  }

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("-", ""),
          Map.entry("percentage", "percent"),
          Map.entry("dollar", "usd"),
          Map.entry("us dollar", "usd"),
          Map.entry("euro", "eur"),
          Map.entry("pound sterling", "gbp"),
          Map.entry("japanese yen", "jpy"),
          Map.entry("yen", "jpy"),
          Map.entry("chinese yuan", "cny"),
          Map.entry("yuan", "cny"),
          Map.entry("indian rupee", "inr"),
          Map.entry("malaysian ringgit", "myr"),
          Map.entry("australian dollar", "aud"),
          Map.entry("new zealand dollar", "nzd"),
          Map.entry("hong kong dollar", "hkd"),
          Map.entry("singaporean dollar", "sgd"),
          Map.entry("shekel", "ils"),
          Map.entry("south african rand", "zar"),
          Map.entry("degree celsius", "celsius"),
          Map.entry("degree fahrenheit", "fahrenheit"),
          Map.entry("pound-mass", "pound"),
          Map.entry("metric ton", "tonne"),
          Map.entry("foot pound-force", "pound-foot"),
          Map.entry("brake horsepower", "horsepower"),
          Map.entry("revolutions per minute", "revolution per minute"),
          Map.entry("parts-per-billion", "part per billion"),
          Map.entry("count", "time"),
          Map.entry("milliampere-hour", "milliampere hour"),
          Map.entry("meter", "metre"),
          Map.entry("touch down", "td"),
          Map.entry("count per minute", "time per minute"),
          Map.entry("volts", "volt"));

  private static String canonical(String unit) {
    String lower = unit.toLowerCase(Locale.ROOT).strip();
    int per = lower.indexOf(" per ");
    if (per > 0 && !NAMES.containsKey(lower)) {
      return NAMES.getOrDefault(lower.substring(0, per), lower.substring(0, per))
          + lower.substring(per);
    }
    return NAMES.getOrDefault(lower, lower);
  }

  /** The last word before {@code of}, in the singular. */
  private static String head(String unit) {
    String lower = canonical(unit);
    int of = lower.indexOf(" of ");
    String phrase = (of > 0 ? lower.substring(0, of) : lower).strip();
    String word = phrase.substring(phrase.lastIndexOf(' ') + 1);
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
