package stemma.bench.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stemma.collation.Lineage.Relation;

/**
 * Makes stories of known descent over texts that were written for themselves.
 *
 * <p>A story is a list of articles: one or two agencies' texts as outlets print them (whole, cut,
 * lightly edited, reworded, in parts), the agency's own page among them or not, credited in one of
 * the usual ways or not at all; a statement pasted by outlets under leads of their own; an outlet's
 * report taken over by others; and reports of their own, which may show the same post, quote the
 * same sentence, and mention an agency. Outlets set their lines at the foot of all they print.
 */
final class DerivedStories {
  /** Credits that the texts carry themselves. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\((?:AP|Reuters|AFP|CNN)\\)|contributed to|Associated Press|Reuters|UPI|United Press");

  private static final String[] AGENCIES = {
    "Associated Press", "Reuters", "Agence France-Presse", "Deutsche Presse-Agentur"
  };
  private static final String[] SHORT = {"AP", "Reuters", "AFP", "dpa"};
  private static final String[] TOWNS = {
    "WASHINGTON", "LONDON", "OTTAWA", "BERLIN", "NAIROBI", "DELHI"
  };
  private static final String[] PLACES =
      "Harwick Selby Dunmore Castor Linden Marlow Tarrant Overton Kelso Bexhill Stratton Wadham Ferris Colby Norland Ashby"
          .split(" ");
  private static final String[] PAPERS =
      "Courier Herald Post Gazette Examiner Star Ledger Monitor".split(" ");

  /** Texts that a story takes. */
  static final int TEXTS = 14;

  private static final List<Relation> RELATIONS =
      List.of(Relation.COPY, Relation.REWRITE, Relation.EXCERPT);
  private static final int OWN = 2;
  private static final int MOST_OWN = 3;

  private final Random random;
  private final Rewording rewording;
  private List<Telling> story = new ArrayList<>();
  private List<String> outlets = List.of();
  private List<String> fillers = List.of();
  private int number;

  DerivedStories(long seed, List<String> vocabulary) {
    this.random = new Random(seed);
    this.rewording = new Rewording(random, vocabulary);
  }

  /** One story over {@value #TEXTS} texts of one subject, each written for itself. */
  List<Telling> story(List<String> texts) {
    story = new ArrayList<>();
    outlets = outlets();
    fillers = texts.subList(OWN + MOST_OWN, TEXTS);
    number++;
    switch (random.nextInt(5)) {
      case 0 -> {
        agency(texts.get(0), 0, 2 + random.nextInt(4));
        agency(texts.get(1), 1, 1 + random.nextInt(3));
      }
      case 1 -> statement(texts.get(0));
      case 2 -> exclusive(texts.get(0));
      default -> agency(texts.get(0), random.nextInt(AGENCIES.length), 2 + random.nextInt(5));
    }
    own(texts.subList(OWN, OWN + 1 + random.nextInt(MOST_OWN)));
    Collections.shuffle(story, random);
    return List.copyOf(story);
  }

  private List<String> outlets() {
    List<String> names = new ArrayList<>();
    for (String place : PLACES) {
      names.add(place + " " + PAPERS[random.nextInt(PAPERS.length)]);
    }
    Collections.shuffle(names, random);
    return names;
  }

  private void agency(String text, int agency, int prints) {
    List<String> paragraphs = paragraphs(text);
    String family = "agency " + agency;
    String page = null;
    if (random.nextBoolean()) {
      page = add(AGENCIES[agency], time(0), dateline(paragraphs, agency), family, null, null);
    }
    for (int i = 0; i < prints; i++) {
      // where the agency's page is absent one print is whole: parts alone need not overlap
      int kind = page == null && i == 0 ? 0 : random.nextInt(10);
      Relation relation = kind < 6 ? Relation.COPY : kind < 8 ? Relation.REWRITE : Relation.EXCERPT;
      List<String> print = derived(paragraphs, relation);
      boolean credits = random.nextInt(4) != 0;
      print(credits ? credited(print, agency) : print, family, page, relation);
    }
  }

  /** What an outlet sets around a part that it takes: of a text that stands nowhere else. */
  private List<String> around() {
    String text = fillers.get(0);
    fillers = fillers.subList(1, fillers.size());
    return paragraphs(text);
  }

  private List<String> derived(List<String> source, Relation relation) {
    return switch (relation) {
      case COPY -> copied(source);
      case REWRITE -> rewording.reworded(source, 0.4 + 0.5 * random.nextDouble());
      case EXCERPT -> excerpt(source, around());
    };
  }

  private List<String> copied(List<String> source) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new ArrayList<>(
              source.subList(0, Math.max(4, source.size() * (4 + random.nextInt(4)) / 10)));
      case 1 -> new ArrayList<>(source.stream().map(p -> rewording.edited(p, 0.06)).toList());
      default -> new ArrayList<>(source);
    };
  }

  /** Two to four paragraphs of the source inside a text of about twice as many. */
  private List<String> excerpt(List<String> source, List<String> around) {
    int length = Math.min(source.size() - 1, 2 + random.nextInt(3));
    int from = random.nextInt(source.size() - length);
    List<String> text = new ArrayList<>(around.subList(0, Math.min(around.size(), length + 1)));
    text.addAll(1 + random.nextInt(2), source.subList(from, from + length));
    return text;
  }

  private List<String> dateline(List<String> paragraphs, int agency) {
    List<String> text = new ArrayList<>(paragraphs);
    text.set(
        0, TOWNS[random.nextInt(TOWNS.length)] + " (" + SHORT[agency] + ") \u2014 " + text.get(0));
    return text;
  }

  private List<String> credited(List<String> paragraphs, int agency) {
    List<String> text = new ArrayList<>(paragraphs);
    int last = text.size() - 1;
    switch (random.nextInt(6)) {
      case 0 -> text.set(last, text.get(last) + " (" + SHORT[agency] + ")");
      case 1 -> text.add("The " + AGENCIES[agency] + " contributed to this report.");
      case 2 -> text.add(0, "By " + AGENCIES[agency]);
      case 3 -> text.add(0, "(" + SHORT[agency] + ") \u2014 " + text.remove(0));
      default -> {
        return dateline(text, agency);
      }
    }
    return text;
  }

  /** A statement that outlets paste under leads of their own. */
  private void statement(String text) {
    List<String> words = paragraphs(text);
    words = words.subList(0, Math.min(words.size(), 7));
    boolean marked = random.nextBoolean();
    int pastes = 2 + random.nextInt(3);
    for (int i = 0; i < pastes; i++) {
      List<String> lead = around();
      List<String> print = new ArrayList<>(lead.subList(0, 1 + random.nextInt(2)));
      print.add("The full statement:");
      for (String paragraph : words) {
        print.add(
            marked
                ? "\u201c" + paragraph.replaceAll("[\"\u201c\u201d]", "\u2019") + "\u201d"
                : paragraph);
      }
      print(print, "statement", null, Relation.COPY);
    }
  }

  /**
   * An outlet's report that others take over, naming it or dated later; one carries a correction.
   */
  private void exclusive(String text) {
    List<String> paragraphs = paragraphs(text);
    String outlet = outlets.get(0);
    outlets = outlets.subList(1, outlets.size());
    String source = add(outlet, time(0), paragraphs, "outlet", null, null);
    int takers = 1 + random.nextInt(3);
    for (int i = 0; i < takers; i++) {
      Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      List<String> print = derived(paragraphs, relation);
      if (random.nextBoolean()) {
        print.add(1, "The " + outlet + " was first to report this.");
      } else if (random.nextInt(3) == 0) {
        print.add("Correction: An earlier version gave a wrong date.");
      }
      print(print, "outlet", source, relation);
    }
  }

  private void own(List<String> texts) {
    boolean post = random.nextInt(3) == 0;
    String words =
        "\u201c"
            + rewording.edited(
                "We have said from the first day what this office would accept and what it would refuse, and nothing that anybody wrote since has moved us by one inch.",
                0.4)
            + "\u201d";
    for (int i = 0; i < texts.size(); i++) {
      List<String> text = paragraphs(texts.get(i));
      if (post) {
        text.add(Math.min(2, text.size()), words + " the spokesman wrote on Twitter.");
      }
      if (random.nextInt(3) == 0) {
        text.add(
            Math.min(3, text.size()), "The talks went on for nine hours, according to Reuters.");
      }
      print(text, "own " + i, null, null);
    }
  }

  private void print(
      List<String> paragraphs,
      String family,
      @Nullable String parent,
      @Nullable Relation relation) {
    String outlet = outlets.get(0);
    outlets = outlets.subList(1, outlets.size());
    List<String> text = new ArrayList<>(paragraphs);
    if (random.nextInt(3) == 0) {
      text.add("Follow the " + outlet + " for more news of your region every morning.");
    }
    add(
        outlet,
        random.nextInt(3) == 0 ? null : time(1 + random.nextInt(8)),
        text,
        family,
        parent,
        relation);
  }

  private String add(
      String outlet,
      @Nullable String published,
      List<String> paragraphs,
      String family,
      @Nullable String parent,
      @Nullable Relation relation) {
    String id = "story" + number + "-" + story.size();
    story.add(
        new Telling(
            id, outlet, published, String.join("\n", paragraphs), family, parent, relation));
    return id;
  }

  private static String time(int hours) {
    return String.format(Locale.ROOT, "2026-03-04T%02d:10:00Z", 7 + hours);
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n"))
        .map(String::strip)
        .filter(p -> p.split(" ").length > 12 && !CREDIT.matcher(p).find())
        .limit(24)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
