package stemma.reading.entities;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.language.TokenizedText;
import stemma.reading.EntityType;
import stemma.reading.Participant;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.reading.statements.Datelines;
import stemma.text.Span;

/**
 * Tells who speaks in each statement: the entity that its source refers to, null rather than a
 * guess.
 *
 * <p>"I" in a quotation is who is quoted; a quotation without a source goes on with the speaker of
 * the statement that it follows in the same paragraph.
 */
public final class SpeakerResolver {
  private final Set<EntityType> speaking;

  /**
   * A resolver for texts whose names have types: a place or a group of people named by its kind
   * cannot be resolved.
   */
  public SpeakerResolver() {
    this(EnumSet.complementOf(EnumSet.of(EntityType.OTHER)));
  }

  /** A resolver where entities of some types can speak. */
  public SpeakerResolver(Set<EntityType> speaking) {
    this.speaking = EnumSet.copyOf(speaking);
  }

  /**
   * The statements with their speakers.
   *
   * @param statements in reading order
   * @param entities of the same article, read with the same statements
   */
  public List<Statement> resolve(
      Article article, TokenizedText text, List<Statement> statements, Entities entities) {
    List<Statement> spoken = new ArrayList<>();
    for (Statement statement : statements) {
      spoken.add(statement.spokenBy(speaker(statement, entities, article.text())));
    }
    for (int i = 0; i < spoken.size(); i++) {
      Statement statement = spoken.get(i);
      if (statement.speaker() == null) {
        spoken.set(i, statement.spokenBy(fromOthers(i, spoken, entities, article.text())));
      }
    }
    return List.copyOf(spoken);
  }

  private @Nullable Participant speaker(Statement statement, Entities entities, String text) {
    for (Span source : statement.source()) {
      Optional<Participant> speaker = entities.participant(Datelines.behind(text, source));
      if (speaker.isPresent() && isSpeaker(speaker.get(), entities)) {
        return speaker.get();
      }
    }
    return null;
  }

  private boolean isSpeaker(Participant participant, Entities entities) {
    String id = participant.entity();
    return id != null && speaking.contains(entities.entity(id).type());
  }

  private static @Nullable Participant fromOthers(
      int index, List<Statement> spoken, Entities entities, String text) {
    Statement statement = spoken.get(index);
    if (statement.source().isEmpty()) {
      return continued(index, spoken, text);
    }
    return entities.isFirstPerson(statement.source().get(0)) ? quoted(index, spoken) : null;
  }

  /** Who is quoted where "I" stands. */
  private static @Nullable Participant quoted(int index, List<Statement> spoken) {
    Span source = spoken.get(index).source().get(0);
    for (int i = 0; i < spoken.size(); i++) {
      Statement outer = spoken.get(i);
      boolean direct = outer.kind() != StatementKind.INDIRECT;
      if (i != index
          && direct
          && outer.content().stream().anyMatch(span -> span.contains(source))) {
        return outer.speaker();
      }
    }
    return null;
  }

  private static @Nullable Participant continued(int index, List<Statement> spoken, String text) {
    Statement statement = spoken.get(index);
    if (index == 0 || statement.kind() != StatementKind.DIRECT) {
      return null;
    }
    Statement before = spoken.get(index - 1);
    int end = before.content().get(before.content().size() - 1).end();
    for (Span part : before.source()) {
      end = Math.max(end, part.end());
    }
    int start = statement.content().get(0).start();
    boolean near = end <= start && before.kind() != StatementKind.INDIRECT;
    return near && text.substring(end, start).indexOf('\n') < 0 ? before.speaker() : null;
  }
}
