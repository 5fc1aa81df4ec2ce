package stemma.bench.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.Stemma;
import stemma.article.Article;
import stemma.collation.Collator;
import stemma.collation.copies.CopyFinder;
import stemma.gathering.Gathering;
import stemma.page.Json;
import stemma.page.Source;
import stemma.reading.Reading;
import stemma.story.Historian;
import stemma.story.Story;
import stemma.text.Span;

/**
 * One folder of samples, told as one story, with its answer key.
 *
 * @param name the folder's name
 * @param story what was told
 * @param key the key's story
 * @param refs the key's names of the articles, to our ids
 */
record SampleStory(String name, Story story, Json key, Map<String, String> refs) {
  private static final Path SAMPLES = Path.of("samples");
  private static final Path KEYS = Path.of("stemma-app/src/test/resources/samples-key");
  private static final List<String> NAMES =
      List.of("harbour-accord", "tannery-march", "ketterick-dam");

  /** The sample stories, read from the project's folder. */
  static List<SampleStory> all() throws IOException {
    List<SampleStory> stories = new ArrayList<>();
    for (String name : NAMES) {
      stories.add(read(name));
    }
    return stories;
  }

  private static SampleStory read(String name) throws IOException {
    List<Reading> readings = new ArrayList<>();
    Stemma stemma = Stemma.create();
    InputPages.each(
        SAMPLES.resolve(name),
        true,
        page ->
            stemma.extract(page).articles().forEach(article -> readings.add(stemma.read(article))));
    Json key = Json.parse(Files.readString(KEYS.resolve(name + ".json")));
    return new SampleStory(name, tell(name, readings), key.get("story"), refs(key, readings));
  }

  /** Tells readings as one story. */
  static Story tell(String name, List<Reading> readings) {
    List<Reading> ordered = readings.stream().sorted(Comparator.comparing(Reading::id)).toList();
    Gathering gathering = new Gathering(name, ordered, ordered.stream().map(Reading::id).toList());
    List<Article> articles = ordered.stream().map(Reading::article).toList();
    return new Historian().tell(new Collator().collate(gathering, new CopyFinder().find(articles)));
  }

  private static Map<String, String> refs(Json key, List<Reading> readings) {
    Map<String, String> refs = new HashMap<>();
    for (Json article : key.get("articles").items()) {
      String path = article.string("path").orElse("");
      String record = article.string("record").orElse(null);
      for (Reading reading : readings) {
        Source source = reading.article().source();
        boolean samePath = source.path() != null && source.path().replace('\\', '/').endsWith(path);
        boolean same =
            record == null
                ? reading.article().ordinal() == article.get("ordinal").integer()
                : record.equals(source.record()) || record.equals(source.url());
        if (samePath && same) {
          refs.putIfAbsent(article.string("ref").orElse(""), reading.id());
        }
      }
    }
    return refs;
  }

  /** The words of one of the story's articles at places. */
  String words(String article, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Reading reading : story.collation().gathering().readings()) {
      if (reading.id().equals(article)) {
        spans.forEach(span -> words.append(span.of(reading.article().text())).append(' '));
      }
    }
    return words.toString();
  }

  /** Our ids of the key's articles. */
  List<String> articles(Json list) {
    return list.items().stream()
        .map(item -> refs.getOrDefault(item.string().orElse(""), "?"))
        .toList();
  }
}
