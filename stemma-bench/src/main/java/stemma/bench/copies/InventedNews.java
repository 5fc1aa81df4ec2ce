package stemma.bench.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import stemma.article.Article;

/**
 * Articles of invented words with known copies, as many as asked for: the same for the same seed.
 *
 * <p>Words follow each other as in a language: a vocabulary with Zipf's law, half of the words
 * drawn from the few that like to follow the last, so that phrases repeat. Events have names of
 * their own. Half of the articles are written for themselves; the others derive from an agency's
 * text: whole, trimmed, edited, or a paragraph inside another text. Each outlet sets its footer
 * under every article.
 */
final class InventedNews {
  private static final int VOCABULARY = 60_000;
  private static final int OUTLETS = 200;
  private static final String[] SYLLABLES =
      ("ba be bo da de do fa fe fi ga go ha he ja ka ke ko la le li lo ma me mi mo na ne no pa pe"
              + " po ra re ri ro sa se so ta te ti to va ve vo wa we za zo bra cre dri flo gru pla"
              + " ste tro")
          .split(" ");

  private final Random random;
  private final String[] words = new String[VOCABULARY];
  private final String[] footers = new String[OUTLETS];
  private int derived;

  InventedNews(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < VOCABULARY; i++) {
      words[i] = invented(i);
    }
    for (int i = 0; i < OUTLETS; i++) {
      footers[i] = sentence(i, 25);
    }
  }

  /** Articles that derive from another among those made. */
  int derived() {
    return derived;
  }

  /** So many articles, of events one after the other. */
  List<Article> articles(int count) {
    List<Article> articles = new ArrayList<>(count);
    int event = 0;
    while (articles.size() < count) {
      event(event++, count, articles);
    }
    return articles;
  }

  private void event(int event, int count, List<Article> articles) {
    List<String> wire = text(event, 12 + random.nextInt(12));
    add(articles, event, wire, count);
    int copies =
        random.nextInt(4) == 0 ? 2 + (int) (2 / (0.02 + random.nextDouble())) : random.nextInt(3);
    for (int i = 0; i < copies && articles.size() < count; i++) {
      add(articles, event, derived(wire, event), count);
      derived++;
    }
    int own = 1 + random.nextInt(4);
    for (int i = 0; i < own; i++) {
      add(articles, event, text(event, 8 + random.nextInt(20)), count);
    }
  }

  private void add(List<Article> articles, int event, List<String> paragraphs, int count) {
    if (articles.size() < count) {
      int outlet = random.nextInt(OUTLETS);
      String text = String.join("\n", paragraphs) + "\n" + footers[outlet];
      String day =
          String.format(Locale.ROOT, "2026-%02d-%02d", 1 + event / 280 % 12, 1 + event / 10 % 28);
      articles.add(
          Documents.article(
              String.format(Locale.ROOT, "%07d", articles.size()),
              "Outlet " + outlet,
              title(paragraphs),
              day,
              text));
    }
  }

  private static String title(List<String> paragraphs) {
    String first = paragraphs.get(0);
    return first.substring(0, Math.min(50, first.length()));
  }

  private List<String> derived(List<String> wire, int event) {
    List<String> text = new ArrayList<>(wire);
    switch (random.nextInt(5)) {
      case 0 -> text = new ArrayList<>(wire.subList(0, Math.max(2, wire.size() / 2)));
      case 1 -> text.replaceAll(p -> edited(p, 0.1));
      case 2 -> text.replaceAll(p -> edited(p, 0.3));
      case 3 -> {
        text = text(event, 10);
        text.add(5, wire.get(random.nextInt(wire.size())));
      }
      default -> {
        // printed whole
      }
    }
    return text;
  }

  private String edited(String paragraph, double share) {
    StringBuilder text = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      double dice = random.nextDouble();
      if (dice > share / 3) {
        text.append(dice > share ? word : words[zipf()]).append(' ');
        if (dice > 1 - share / 3) {
          text.append(words[zipf()]).append(' ');
        }
      }
    }
    return text.toString().strip();
  }

  private List<String> text(int event, int paragraphs) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      text.add(sentence(event, 10 + random.nextInt(20)) + " " + sentence(event, 15));
    }
    return text;
  }

  private String sentence(int event, int length) {
    StringBuilder sentence = new StringBuilder();
    int last = zipf();
    for (int i = 0; i < length; i++) {
      if (random.nextInt(12) == 0) {
        sentence.append(name(event, random.nextInt(6)));
      } else {
        last = random.nextBoolean() ? follower(last) : zipf();
        sentence.append(words[last]);
      }
      sentence.append(i + 1 < length ? ' ' : '.');
    }
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** One of the few words that like to follow a word, the nearest the likeliest. */
  private int follower(int word) {
    int choice = (int) (8 * random.nextDouble() * random.nextDouble());
    return (int) (rank((word * 31L + choice * 7919L) % 9973 / 9973.0));
  }

  private static String name(int event, int which) {
    String stem = invented(event * 6 + which + 1_000_003);
    return Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + "ian";
  }

  private int zipf() {
    return (int) rank(random.nextDouble());
  }

  /** The word at a share of all occurrences, by Zipf's law. */
  private static double rank(double share) {
    return Math.min(VOCABULARY - 1, Math.exp(share * Math.log(VOCABULARY)) - 1);
  }

  private static String invented(int number) {
    StringBuilder word = new StringBuilder();
    int left = number;
    do {
      word.append(SYLLABLES[left % SYLLABLES.length]);
      left /= SYLLABLES.length;
    } while (left > 0);
    return word.toString();
  }
}
