package stemma.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes texts as editors do: words replaced, sentences reworded, turned round, dropped and
 * joined.
 *
 * <p>Replaced words are other words of the same ending and about the same length, since a list of
 * synonyms would have to be somebody's; so meaning is lost, while names, numbers and short words
 * stay, as they do when people reword.
 */
final class Rewording {
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?][\"\u201d\u2019']?)\\s+(?=[\\p{Lu}\"\u201c])");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}'\u2019-])\\p{Ll}{4,}(?![\\p{L}'\u2019-])");
  private static final Pattern SAID_LAST =
      Pattern.compile(
          "^([\"\u201c][^\"\u201d]{10,200}),([\"\u201d]) (?:said )?([^,.\"\u201c\u201d]{3,60}?)(?: said)?\\.$");
  private static final Pattern OPENING =
      Pattern.compile(
          "^((?:On|In|At|After|Before|Last|Since|By) [^,\"\u201c]{3,50}), ([^\"\u201c]{20,})\\.$");
  private static final int ENDING = 2;

  private final Random random;
  private final List<String> vocabulary;

  /** A rewording that takes its words from a list. */
  Rewording(Random random, List<String> vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  /** A text with a share of its lower-case words of four letters and more replaced. */
  String edited(String text, double share) {
    Matcher words = WORD.matcher(text);
    StringBuilder edited = new StringBuilder();
    while (words.find()) {
      words.appendReplacement(
          edited,
          Matcher.quoteReplacement(
              random.nextDouble() < share ? other(words.group()) : words.group()));
    }
    return words.appendTail(edited).toString();
  }

  /** Another word that ends alike, the word itself when a few tries find none. */
  private String other(String word) {
    String ending = word.substring(word.length() - ENDING);
    for (int i = 0; i < 400; i++) {
      String candidate = vocabulary.get(random.nextInt(vocabulary.size()));
      if (candidate.endsWith(ending) && Math.abs(candidate.length() - word.length()) <= 3) {
        return candidate;
      }
    }
    return word;
  }

  /** Paragraphs reworded sentence by sentence; quotations keep their words. */
  List<String> reworded(List<String> paragraphs, double share) {
    List<String> reworded = new ArrayList<>();
    for (String paragraph : paragraphs) {
      List<String> sentences = new ArrayList<>();
      for (String sentence : SENTENCE.split(paragraph)) {
        if (random.nextInt(7) != 0) {
          sentences.add(turned(outsideQuotations(sentence, share)));
        }
      }
      if (sentences.isEmpty()) {
        continue;
      }
      String text = String.join(" ", sentences);
      boolean joins = !reworded.isEmpty() && random.nextInt(4) == 0;
      if (joins) {
        reworded.set(reworded.size() - 1, reworded.get(reworded.size() - 1) + " " + text);
      } else {
        reworded.add(text);
      }
    }
    return reworded;
  }

  private String outsideQuotations(String sentence, double share) {
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (String part : sentence.split("(?=[\"\u201c\u201d])|(?<=[\"\u201c\u201d])", -1)) {
      boolean mark = part.equals("\"") || part.equals("\u201c") || part.equals("\u201d");
      quoted = mark ? part.equals("\u201c") || (part.equals("\"") && !quoted) : quoted;
      text.append(mark || quoted ? part : edited(part, share));
    }
    return text.toString();
  }

  /** A sentence with its attribution or its opening moved, where it has one. */
  private static String turned(String sentence) {
    Matcher said = SAID_LAST.matcher(sentence);
    if (said.matches()) {
      return said.group(3) + " said: " + said.group(1) + "." + said.group(2);
    }
    Matcher opening = OPENING.matcher(sentence);
    if (opening.matches()) {
      String head = opening.group(1);
      String rest = opening.group(2);
      return rest + " " + Character.toLowerCase(head.charAt(0)) + head.substring(1) + ".";
    }
    return sentence;
  }
}
