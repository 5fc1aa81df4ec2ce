package stemma;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.article.Extraction;
import stemma.collation.Collation;
import stemma.collation.Collator;
import stemma.collation.Reuse;
import stemma.collation.ReuseIndex;
import stemma.collation.copies.CopyFinder;
import stemma.edition.Edition;
import stemma.gathering.Gatherer;
import stemma.page.Page;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.story.Historian;
import stemma.story.Story;

/**
 * The front door: every stage, in the order that the data flows.
 *
 * <pre>{@code
 * Stemma stemma = Stemma.create();
 * List<Reading> readings =
 *     pages.stream()
 *         .flatMap(page -> stemma.extract(page).articles().stream())
 *         .map(stemma::read)
 *         .toList();
 * Edition edition = stemma.report(readings);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Models are loaded when the first article is read, so that
 * extraction alone starts fast.
 */
public final class Stemma {
  private static final Comparator<Reading> BY_PLACE =
      Comparator.comparing((Reading reading) -> String.valueOf(reading.article().source().path()));

  private static final Comparator<Story> LARGEST_FIRST =
      Comparator.comparing((Story story) -> -story.collation().gathering().readings().size())
          .thenComparing(story -> String.valueOf(story.from()))
          .thenComparing(Story::id);

  private final ArticleExtractor extractor = new ArticleExtractor();
  private final Gatherer gatherer = new Gatherer();
  private final CopyFinder copies = new CopyFinder();
  private final Collator collator = new Collator();
  private final Historian historian = new Historian();

  private Stemma() {}

  /** Stemma with every stage's default settings. */
  public static Stemma create() {
    return new Stemma();
  }

  /** The articles of a page. */
  public Extraction extract(Page page) {
    return extractor.extract(page);
  }

  /** What an article says. */
  public Reading read(Article article) {
    return Models.READER.read(article);
  }

  /**
   * The stories that articles tell together.
   *
   * <p><b>Guarantee.</b> The order of the readings does not matter, save that readings of one input
   * keep theirs. A page given twice, byte for byte, counts once.
   */
  public Edition report(List<Reading> readings) {
    Map<String, Reading> distinct = new LinkedHashMap<>();
    readings.stream()
        .sorted(BY_PLACE)
        .forEach(reading -> distinct.putIfAbsent(reading.id(), reading));
    List<Reading> all = List.copyOf(distinct.values());
    List<Reuse> reuse = copies.find(all.stream().map(Reading::article).toList());
    ReuseIndex index = new ReuseIndex(reuse);
    List<Story> stories =
        gatherer.gather(all).parallelStream()
            .map(gathering -> collator.collate(gathering, index.among(gathering)))
            .map((Collation collation) -> historian.tell(collation))
            .sorted(LARGEST_FIRST)
            .toList();
    return new Edition(all, reuse, stories);
  }

  /** Loaded with the first article that is read. */
  private static final class Models {
    static final Reader READER = new Reader();
  }
}
