package stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.english.EnglishNames;
import stemma.page.Json;
import stemma.reading.Reader;
import stemma.reading.Statement;
import stemma.reading.entities.Antecedents;
import stemma.reading.entities.Entities;
import stemma.reading.entities.EntityReader;
import stemma.reading.entities.LearnedNames;
import stemma.reading.entities.SpeakerResolver;
import stemma.text.Span;

/** Speakers named in full, on sources judged by hand; scored as {@code score_speakers.py} does. */
public final class SpeakerMeasure implements Measure {
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms dr sen rep gov gen lt col president vice senator representative governor"
                  + " secretary justice judge mayor speaker congressman congresswoman chairman"
                  + " chairwoman prof professor sir lady lord former then the chair rev democrat"
                  + " republican democratic gop nominee candidate presidential state u s us of")
              .split(" "));
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "his", "her", "him", "who", "they", "i", "we", "it", "you");
  private static final Pattern WORD =
      Pattern.compile("[^\\W_]+(?:['-][^\\W_]+)*", Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public String name() {
    return "speakers";
  }

  @Override
  public String title() {
    return "Speaker's full name right on 60 judged sources of PolNeAR development, with sources as"
        + " people marked them and with sources as read.";
  }

  @Override
  public String input() {
    return "attribution/speaker-cases-dev.json";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    Map<String, PolnearArticles.Marked> articles = PolnearArticles.read(data, "dev");
    List<Json> cases = Json.parse(Files.readString(data.resolve(input()))).items();
    EntityReader entities =
        new EntityReader(LearnedNames.english(), EnglishNames.lexicon(), Antecedents.english());
    Reader reader = new Reader();
    List<Row> rows = new ArrayList<>();
    rows(rows, "marked", cases, articles, marked -> resolved(marked, entities));
    rows(rows, "read", cases, articles, marked -> reader.read(marked.article()).statements());
    return rows;
  }

  /** What tells the statements of an article. */
  private interface Reading {
    List<Statement> of(PolnearArticles.Marked marked);
  }

  private static List<Statement> resolved(PolnearArticles.Marked marked, EntityReader reader) {
    Article article = marked.article();
    TokenizedText text = new Tokenizer().tokenize(article.text());
    Entities entities = reader.read(article, text, marked.statements());
    return new SpeakerResolver().resolve(article, text, marked.statements(), entities);
  }

  private static void rows(
      List<Row> rows,
      String sources,
      List<Json> cases,
      Map<String, PolnearArticles.Marked> articles,
      Reading reading) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Json one : cases) {
      String id = one.string("id").orElseThrow();
      PolnearArticles.Marked marked = articles.get(id);
      if (marked == null) {
        throw new IllegalArgumentException("no article has the id " + id);
      }
      String text = marked.article().text();
      List<Json> pair = one.get("source").items().get(0).items();
      Span source =
          new Span(
              text.offsetByCodePoints(0, pair.get(0).integer()),
              text.offsetByCodePoints(0, pair.get(1).integer()));
      String name = answer(source, reading.of(marked));
      List<String> accept =
          one.get("accept").items().stream().map(json -> json.string().orElseThrow()).toList();
      int verdict = verdict(name, accept);
      String type = one.string("type").orElseThrow();
      if (System.getProperty("stemma.show") != null) {
        System.err.println(
            sources
                + " "
                + List.of("full", "partial", "wrong", "none").get(verdict)
                + " "
                + type
                + " "
                + id
                + " "
                + source.of(text)
                + " -> "
                + name
                + " | "
                + accept.get(0));
      }
      counts.computeIfAbsent(type, k -> new int[4])[verdict]++;
      counts.computeIfAbsent("all", k -> new int[4])[verdict]++;
    }
    counts.forEach(
        (type, count) -> {
          double n = Arrays.stream(count).sum();
          String value =
              String.format(
                  Locale.ROOT,
                  "%.1f (partial %.1f, wrong %.1f, none %.1f, n = %.0f)",
                  100 * count[0] / n,
                  100 * count[1] / n,
                  100 * count[2] / n,
                  100 * count[3] / n,
                  n);
          rows.add(
              new Row(
                  "sources " + sources + ": full name right, " + type,
                  value,
                  type.equals("all") ? "≥ 88" : ""));
        });
  }

  private static @Nullable String answer(Span source, List<Statement> statements) {
    double best = 0;
    String name = null;
    for (Statement statement : statements) {
      for (Span span : statement.source()) {
        double shared = source.intersection(span).map(Span::length).orElse(0);
        double jaccard = shared / source.hull(span).length();
        String here = statement.speaker() == null ? "" : statement.speaker().name();
        if (jaccard > best
            || (shared > 0 && jaccard == best && here.compareTo(String.valueOf(name)) > 0)) {
          best = jaccard;
          name = here;
        }
      }
    }
    return name;
  }

  /** 0 full, 1 partial, 2 wrong, 3 none. */
  private static int verdict(@Nullable String name, List<String> accept) {
    List<String> words = words(name == null ? "" : name);
    if (words.isEmpty()) {
      return 3;
    }
    boolean partial = false;
    for (String accepted : accept) {
      List<String> wanted = words(accepted);
      if (wanted.equals(words)) {
        return 0;
      }
      boolean same = wanted.get(wanted.size() - 1).equals(words.get(words.size() - 1));
      partial |= same && new HashSet<>(wanted).containsAll(words);
    }
    return partial ? 1 : 2;
  }

  private static List<String> words(String name) {
    Matcher matcher = WORD.matcher(name.replace('\u2019', '\'').replaceAll("'s\\b", ""));
    List<String> words = new ArrayList<>();
    boolean capital = false;
    while (matcher.find()) {
      String word = matcher.group();
      capital |= Character.isUpperCase(word.charAt(0));
      if (!PRONOUNS.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    if (!capital || (words.size() == 1 && TITLES.contains(words.get(0)))) {
      return List.of();
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || words.get(i).length() > 1) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }
}
