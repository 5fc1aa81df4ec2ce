package stemma.reading.entities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.NameLexicon;
import stemma.reading.MentionForm;
import stemma.reading.entities.Antecedents.Feature;

/** Tells which {@link Antecedents} features a candidate for a pronoun has. */
final class CandidateFeatures {
  private static final int RECENT = 4;

  private final Words words;
  private final Attributions attributions;
  private final int headline;

  /** Number of mentions of persons by name in the text. */
  private final int named;

  /** Those whose words were last attributed, latest first, with the source's token. */
  @Nullable Reference lastSource;

  @Nullable Reference secondSource;

  CandidateFeatures(Words words, Attributions attributions, int headline, int named) {
    this.words = words;
    this.attributions = attributions;
    this.headline = headline;
    this.named = Math.max(1, named);
  }

  /** The last mention of a candidate that a pronoun can look back to; null for none. */
  @Nullable Reference visible(Reference pronoun, Referent candidate) {
    List<Reference> mentions = candidate.mentions;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Reference mention = mentions.get(i);
      boolean own =
          pronoun.sourceOf >= 0
              && attributions.isContent(pronoun.sourceOf, words.span(mention.from, mention.to));
      if (!own && mention.from < pronoun.from && !isAttribute(mention)) {
        return mention;
      }
    }
    return null;
  }

  /** Whether a name only tells what kind of thing is meant: {@code the Roe administration}. */
  private boolean isAttribute(Reference mention) {
    return mention.form == MentionForm.NAME
        && words.is(mention.from - 1, NameLexicon.DETERMINER)
        && words.sameSentence(mention.from - 1, mention.to)
        && words.isLower(mention.to)
        && !words.is(mention.to, NameLexicon.OUTSIDE_PHRASE | NameLexicon.AUXILIARY);
  }

  /**
   * The features, as a set of bits.
   *
   * @param rank how many candidates were mentioned between this one and the pronoun
   */
  long of(Reference pronoun, Referent candidate, Reference last, int rank) {
    long bits = distance(words.sentence(pronoun.from) - words.sentence(last.from));
    bits |= look(last) | quoted(pronoun, last) | share(candidate) | content(pronoun, candidate);
    bits |= speaker(pronoun, candidate) | recent(pronoun, candidate);
    bits |= rank == 0 ? bit(Feature.NEAREST) : rank == 1 ? bit(Feature.SECOND_NEAREST) : 0;
    boolean sameParagraph = words.paragraph(last.from) == words.paragraph(pronoun.from);
    bits |= sameParagraph ? bit(Feature.PARAGRAPH_SAME) : 0;
    if (pronoun.part == Part.SUBJECT && last.part == Part.SUBJECT) {
      bits |= bit(Feature.SUBJECT_AND_SUBJECT);
      bits |= words.startsSentence(pronoun.from) ? bit(Feature.OPENS_AND_SUBJECT) : 0;
    }
    if (words.sameSentence(last.from, pronoun.from)) {
      bits |= sameSentence(pronoun, last);
    }
    return bits;
  }

  private static long bit(Feature feature) {
    return feature.bit();
  }

  private static long distance(int sentences) {
    return switch (Math.max(0, sentences)) {
      case 0 -> bit(Feature.SENTENCE_SAME);
      case 1 -> bit(Feature.SENTENCE_1);
      case 2 -> bit(Feature.SENTENCE_2);
      case 3 -> bit(Feature.SENTENCE_3);
      case 4, 5 -> bit(Feature.SENTENCE_5);
      case 6, 7, 8, 9 -> bit(Feature.SENTENCE_9);
      default -> bit(Feature.SENTENCE_FAR);
    };
  }

  private static long look(Reference last) {
    long part =
        switch (last.part) {
          case SUBJECT -> bit(Feature.LAST_SUBJECT);
          case OBJECT -> bit(Feature.LAST_OBJECT);
          case OBLIQUE -> bit(Feature.LAST_OBLIQUE);
          case POSSESSOR -> bit(Feature.LAST_POSSESSOR);
        };
    return part
        | (last.form == MentionForm.PRONOUN ? bit(Feature.LAST_PRONOUN) : 0)
        | (last.form == MentionForm.NOMINAL ? bit(Feature.LAST_NOMINAL) : 0);
  }

  private long quoted(Reference pronoun, Reference last) {
    if (!words.quoted(last.from)) {
      return 0;
    }
    return bit(words.quoted(pronoun.from) ? Feature.BOTH_QUOTED : Feature.LAST_QUOTED);
  }

  private long share(Referent candidate) {
    int percent = 100 * candidate.names.size() / named;
    long much =
        percent >= 50 ? bit(Feature.SHARE_HALF) : percent >= 25 ? bit(Feature.SHARE_QUARTER) : 0;
    long little =
        percent >= 25 ? 0 : percent >= 10 ? bit(Feature.SHARE_TENTH) : bit(Feature.SHARE_LITTLE);
    boolean inHeadline = candidate.mentions.get(0).from < headline;
    return much | little | (inHeadline ? bit(Feature.HEADLINE) : 0);
  }

  private long content(Reference pronoun, Referent candidate) {
    long bits = 0;
    if (pronoun.sourceOf >= 0) {
      for (Reference name : candidate.names) {
        if (attributions.isContent(pronoun.sourceOf, words.span(name.from, name.to))) {
          bits |= bit(Feature.CONTENT_NAMED);
        }
      }
    }
    Reference source = lastSource;
    if (pronoun.contentOf >= 0
        && source != null
        && source.sourceOf == pronoun.contentOf
        && source.referent == candidate) {
      boolean direct = words.quoted(pronoun.from);
      bits |= bit(direct ? Feature.CONTENT_OF_DIRECT : Feature.CONTENT_OF_INDIRECT);
    }
    return bits;
  }

  private long speaker(Reference pronoun, Referent candidate) {
    long bits = 0;
    Reference source = lastSource;
    boolean first = source != null && source.referent == candidate;
    boolean second = secondSource != null && secondSource.referent == candidate;
    if (first && source != null) {
      int paragraphs = words.paragraph(pronoun.from) - words.paragraph(source.from);
      bits |=
          bit(
              paragraphs == 0
                  ? Feature.SPEAKER_HERE
                  : paragraphs == 1 ? Feature.SPEAKER_BEFORE : Feature.SPEAKER_FAR);
      bits |= pronoun.sourceOf >= 0 ? bit(Feature.SPEAKER_AND_SOURCE) : 0;
      bits |= words.startsSentence(pronoun.from) ? bit(Feature.OPENS_AND_SPEAKER) : 0;
    }
    bits |= second ? bit(first ? Feature.SPEAKER_BOTH : Feature.SPEAKER_SECOND) : 0;
    return bits;
  }

  private long recent(Reference pronoun, Referent candidate) {
    int sentence = words.sentence(pronoun.from);
    int count = 0;
    long bits = 0;
    List<Reference> mentions = candidate.mentions;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Reference mention = mentions.get(i);
      int back = sentence - words.sentence(mention.from);
      if (back > RECENT) {
        break;
      }
      count++;
      boolean subject = mention.part == Part.SUBJECT && !words.quoted(mention.from);
      bits |= subject && back == 1 ? bit(Feature.SUBJECT_PREVIOUS) : 0;
      bits |= subject && back == 0 ? bit(Feature.SUBJECT_SAME) : 0;
      bits |=
          subject && words.paragraph(mention.from) == words.paragraph(pronoun.from)
              ? bit(Feature.PARAGRAPH_SUBJECT)
              : 0;
      bits |=
          back <= 1 && words.startsSentence(mention.from)
              ? bit(back == 0 ? Feature.FIRST_SAME : Feature.FIRST_PREVIOUS)
              : 0;
    }
    return bits
        | (count == 0
            ? 0
            : bit(
                count == 1 ? Feature.RECENT_1 : count == 2 ? Feature.RECENT_2 : Feature.RECENT_3));
  }

  private static long sameSentence(Reference pronoun, Reference last) {
    if (pronoun.part == Part.POSSESSOR) {
      return bit(
          last.part == Part.SUBJECT ? Feature.POSSESSOR_AND_SUBJECT : Feature.POSSESSOR_AND_OBJECT);
    }
    boolean object = pronoun.part == Part.OBJECT && last.part == Part.SUBJECT;
    return object && pronoun.from - last.to < 5 ? bit(Feature.OBJECT_AND_SUBJECT) : 0;
  }
}
