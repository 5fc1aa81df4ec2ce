package stemma.collation.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether two runs of words are the same words written differently: apart or together ({@code per
 * cent}, {@code percent}), British or American ({@code neighbours}, {@code neighbors}), in figures
 * or in letters ({@code 10}, {@code ten}).
 *
 * <p>Someone who speaks says neither; so none of these is a change of words.
 */
public final class Spelling {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, Long> SCALES =
      Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

  private Spelling() {}

  /** Whether both runs are the same words written differently. */
  public static boolean isSame(List<String> one, List<String> other) {
    if (joined(one).equals(joined(other)) || areOneContracted(one, other)) {
      return true;
    }
    Optional<BigDecimal> number = number(one);
    return number.isPresent() && sameNumber(number, number(other));
  }

  private static boolean areOneContracted(List<String> one, List<String> other) {
    for (String meaning : List.of("is", "has", "us")) {
      for (String past : List.of("would", "had")) {
        if (expanded(one, meaning, past).equals(expanded(other, meaning, past))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words with {@code 's}, {@code n't} and their like written out. */
  private static String expanded(List<String> words, String meaning, String past) {
    StringBuilder expanded = new StringBuilder();
    for (String word : words) {
      String full =
          switch (word) {
            case "can't", "cant", "cannot" -> "can not";
            case "won't", "wont" -> "will not";
            case "i'm" -> "i am";
            case "gonna" -> "going to";
            case "wanna" -> "want to";
            default -> word;
          };
      full = full.replaceAll("n't$", " not").replaceAll("'re$", " are").replaceAll("'ve$", " have");
      full = full.replaceAll("'ll$", " will").replaceAll("'d$", " " + past);
      expanded
          .append(
              full.replaceAll(
                  "(?<=^(it|that|he|she|there|what|who|here|let|where|how))'s$", " " + meaning))
          .append(' ');
    }
    return expanded.toString();
  }

  /** Whether a run holds a number, in figures or in letters. */
  public static boolean holdsNumber(List<String> words) {
    return words.stream()
        .anyMatch(
            word ->
                Character.isDigit(word.charAt(0))
                    || (SMALL.containsKey(word) && !word.equals("one"))
                    || SCALES.containsKey(word));
  }

  private static boolean sameNumber(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  private static String joined(List<String> words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      Integer small = SMALL.get(word);
      joined.append(small == null ? american(word.replace("'", "")) : small.toString());
    }
    return joined.toString();
  }

  /** The value of a run that is a number and nothing else. */
  private static Optional<BigDecimal> number(List<String> words) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    boolean any = false;
    for (String word : words) {
      Integer small = SMALL.get(word);
      Long scale = SCALES.get(word);
      if (small != null) {
        part = part.add(BigDecimal.valueOf(small));
      } else if (scale != null) {
        BigDecimal one = part.signum() == 0 ? BigDecimal.ONE : part;
        part = one.multiply(BigDecimal.valueOf(scale));
        if (scale > 100) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else if (word.matches("\\d{1,12}(\\.\\d{1,6})?")) {
        part = part.add(new BigDecimal(word));
      } else if (!(word.equals("and") && any)) {
        return Optional.empty();
      }
      any = true;
    }
    return any ? Optional.of(total.add(part)) : Optional.empty();
  }

  private static String american(String word) {
    return word.replaceAll("(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|ite|hood|ful|ly$|er|al)", "or")
        .replaceAll("(?<=[a-z]{3})is(e|es|ed|ing|ation|ations|er|ers)$", "iz$1")
        .replaceAll("(?<=[a-z]{2})ys(e|es|ed|ing)$", "yz$1")
        .replaceAll("(?<=[a-z]{2}[bcdght])re(s?)$", "er$1")
        .replaceAll("(?<=[a-z]{2}[aeiou])ll(ed|ing|er|ers|or|ors)$", "l$1")
        .replaceAll("(?<=[a-z]{3})ogue(s?)$", "og$1")
        .replaceAll("(?<=[a-z]{3})amme(s?)$", "am$1")
        .replaceAll("(?<=(?:def|off|lic|pret))ence(s?)$", "ense$1")
        .replaceAll("(?<=[a-z]{3})wards$", "ward")
        .replaceAll("^grey", "gray");
  }
}
