package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.collation.words.FoldedWords;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Mention;
import stemma.reading.MentionForm;
import stemma.reading.Reading;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.reading.TimeExpression;
import stemma.reading.TimeType;
import stemma.text.Span;

/**
 * One statement of one article with what is needed to lay it beside others: the words that it
 * quotes, cut into sentences, and who said them.
 *
 * @param reading the article's reading
 * @param statement the statement
 * @param quoted the parts of its content inside quotation marks; all of a post and of a pasted
 *     statement; none of an indirect one
 * @param words the words of those parts
 * @param cuts index of the first word of each sentence or part of one, and at the end the number of
 *     words
 * @param speaker the speaker's fullest name in the story, null when the article does not tell
 * @param named whether the statement itself names the speaker, not only a pronoun or a role
 * @param original whether it is the speaker's own publication: a post, a pasted statement
 */
record Said(
    Reading reading,
    Statement statement,
    List<Span> quoted,
    FoldedWords words,
    List<Integer> cuts,
    @Nullable String speaker,
    boolean named,
    boolean original) {

  /** Reads a statement. */
  static Said of(Reading reading, Statement statement, List<Span> quotations, Speakers speakers) {
    boolean nested = isNested(reading, statement);
    boolean original = nested || isOriginal(reading, statement);
    List<Span> quoted =
        nested ? sentences(reading, statement) : quoted(statement, quotations, original);
    FoldedWords words = FoldedWords.of(reading.article().text(), quoted);
    String name = nested ? null : name(reading, statement);
    return new Said(
        reading,
        statement,
        quoted,
        words,
        cuts(words),
        name == null ? null : speakers.fullest(name),
        name != null && isNamed(reading, statement),
        original);
  }

  @Override
  public int hashCode() {
    return 31 * reading.id().hashCode() + statement.id().hashCode();
  }

  /** Id of the article. */
  String article() {
    return reading.id();
  }

  /** Number of sentences, counting a part of one as one. */
  int sentences() {
    return cuts.size() - 1;
  }

  /** The words of one sentence. */
  FoldedWords sentence(int index) {
    return words.slice(cuts.get(index), cuts.get(index + 1));
  }

  /** The fullest name that the article has for the speaker, null when it names none. */
  static @Nullable String name(Reading reading, Statement statement) {
    if (statement.speaker() == null || statement.speaker().entity() == null) {
      return null;
    }
    for (Entity entity : reading.entities()) {
      if (entity.id().equals(statement.speaker().entity())) {
        return isSomeone(entity.type()) ? entity.name() : null;
      }
    }
    return null;
  }

  /** The day on which the statement is told to have been made, null when the article is silent. */
  @Nullable String day() {
    Block block = block(reading, statement);
    if (block != null && block.posted() != null) {
      return block.posted();
    }
    for (Span sentence : sentencesOfCue()) {
      for (TimeExpression time : reading.times()) {
        if (sentence.contains(time.span())
            && isDay(time)
            && quoted.stream().noneMatch(q -> q.overlaps(time.span()))) {
          return time.value().substring(0, 10);
        }
      }
    }
    return null;
  }

  private List<Span> sentencesOfCue() {
    List<Span> cue = statement.cue().isEmpty() ? statement.source() : statement.cue();
    return reading.sentences().stream()
        .filter(sentence -> cue.stream().anyMatch(sentence::overlaps))
        .toList();
  }

  private static boolean isDay(TimeExpression time) {
    return (time.type() == TimeType.DATE || time.type() == TimeType.TIME)
        && time.value().matches("\\d{4}-\\d{2}-\\d{2}.*");
  }

  private static boolean isSomeone(EntityType type) {
    return type == EntityType.PERSON
        || type == EntityType.ORGANISATION
        || type == EntityType.PLACE
        || type == EntityType.OTHER;
  }

  private static boolean isNamed(Reading reading, Statement statement) {
    if (statement.speaker() == null || statement.speaker().entity() == null) {
      return false;
    }
    String entity = statement.speaker().entity();
    for (Mention mention : reading.mentions()) {
      if (mention.form() == MentionForm.NAME
          && mention.entity().equals(entity)
          && statement.source().stream().anyMatch(mention.span()::overlaps)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOriginal(Reading reading, Statement statement) {
    return statement.kind() == StatementKind.DIRECT && isSetApart(reading, statement);
  }

  /** Whether it is reported speech inside a pasted statement, whose words are the issuer's. */
  static boolean isNested(Reading reading, Statement statement) {
    return statement.kind() == StatementKind.INDIRECT && isSetApart(reading, statement);
  }

  /** The whole sentences of a pasted statement in which something is reported. */
  private static List<Span> sentences(Reading reading, Statement statement) {
    return reading.sentences().stream()
        .filter(sentence -> statement.content().stream().anyMatch(sentence::overlaps))
        .toList();
  }

  private static boolean isSetApart(Reading reading, Statement statement) {
    Block block = block(reading, statement);
    return block != null && (block.kind() == BlockKind.POST || block.kind() == BlockKind.QUOTATION);
  }

  private static @Nullable Block block(Reading reading, Statement statement) {
    Span first = statement.content().get(0);
    for (Block block : reading.article().blocks()) {
      if (block.span().overlaps(first)) {
        return block;
      }
    }
    return null;
  }

  private static List<Span> quoted(Statement statement, List<Span> quotations, boolean original) {
    List<Span> parts = new ArrayList<>();
    for (Span content : statement.content()) {
      int first = Collections.binarySearch(quotations, content);
      for (int i = Math.max(0, first < 0 ? -first - 2 : first);
          i < quotations.size() && quotations.get(i).start() < content.end();
          i++) {
        content.intersection(quotations.get(i)).ifPresent(parts::add);
      }
    }
    int length = statement.content().stream().mapToInt(Span::length).sum();
    int inside = parts.stream().mapToInt(Span::length).sum();
    boolean unmarked = original || statement.kind() == StatementKind.DIRECT;
    return unmarked && inside * 2 < length ? statement.content() : List.copyOf(parts);
  }

  private static List<Integer> cuts(FoldedWords words) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || words.startsSentence(i) || words.startsPart(i)) {
        cuts.add(i);
      }
    }
    cuts.add(words.size());
    return List.copyOf(cuts);
  }
}
