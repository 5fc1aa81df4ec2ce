package stemma.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stemma.bench.training.NameCorpora;
import stemma.bench.training.NameTraining;
import stemma.bench.training.NamedText;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.reading.EntityType;
import stemma.reading.entities.LearnedNames;
import stemma.reading.entities.Name;
import stemma.reading.entities.NameFinder;
import stemma.text.Span;

/** Names found, against parts of the corpora that were not trained on. */
public final class NameMeasure implements Measure {
  private static final List<String> TYPES = List.of("person", "organisation", "place");

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String title() {
    return "Exact F1 of names by type: PolNeAR development, silver names by another recogniser,"
        + " headlines left out; every third document of WikiGold, names by hand.";
  }

  @Override
  public String input() {
    return "training";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    List<Row> rows = new ArrayList<>();
    NameFinder finder = LearnedNames.english();
    rows(rows, "news (silver)", NameCorpora.polnear(data, "dev"), finder);
    List<NamedText> gold = new ArrayList<>(NameCorpora.wikigold(data));
    gold.removeIf(text -> !NameTraining.isHeldOut(text));
    rows(rows, "WikiGold", gold, finder);
    return rows;
  }

  private static void rows(List<Row> rows, String set, List<NamedText> texts, NameFinder finder) {
    for (int label = 1; label <= TYPES.size(); label++) {
      int right = 0;
      int found = 0;
      int wanted = 0;
      for (NamedText text : texts) {
        int body = set.startsWith("news") ? Math.max(0, text.text().indexOf('\n')) : 0;
        Set<Span> gold = gold(text, label, body);
        Set<Span> ours = ours(text.text(), label, body, finder);
        wanted += gold.size();
        found += ours.size();
        gold.retainAll(ours);
        right += gold.size();
      }
      double f1 = 200.0 * right / Math.max(1, found + wanted);
      String value =
          String.format(
              Locale.ROOT,
              "%.1f (P %.1f, R %.1f, n = %d)",
              f1,
              100.0 * right / Math.max(1, found),
              100.0 * right / Math.max(1, wanted),
              wanted);
      rows.add(new Row(set + ": " + TYPES.get(label - 1) + " exact F1", value, "report"));
    }
  }

  private static Set<Span> gold(NamedText text, int label, int from) {
    Set<Span> spans = new HashSet<>();
    for (NamedText.Named name : text.names()) {
      if (name.label() == label && name.span().start() >= from) {
        spans.add(name.span());
      }
    }
    return spans;
  }

  private static Set<Span> ours(String text, int label, int from, NameFinder finder) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    Set<Span> spans = new HashSet<>();
    for (Name name : finder.find(tokens)) {
      if (label(name.type()) == label && name.span().start() >= from) {
        spans.add(name.span());
      }
    }
    return spans;
  }

  /** A facility may be either a place or a body in the corpora: counted as an organisation. */
  private static int label(EntityType type) {
    return switch (type) {
      case PERSON -> 1;
      case ORGANISATION, FACILITY -> 2;
      case PLACE -> 3;
      default -> 0;
    };
  }
}
