package stemma.reading.undertakings;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.reading.TimeExpression;
import stemma.reading.TimeType;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.undertakings.UndertakingWords.Kind;
import stemma.text.Span;

/**
 * The clause around a cue, read without a parser: its subject, its tense, whether it is negated or
 * only supposed.
 */
final class Clause {
  /** Words that stand between a subject and its verb at most. */
  private static final int GROUP = 40;

  private final Items items;
  private final UndertakingWords words;
  private final QuantityWords nouns;
  private final BitSet times = new BitSet();
  private final BitSet past = new BitSet();

  /**
   * The clauses of a text.
   *
   * @param published the day of the article, empty when unknown: what lies before is past
   */
  Clause(Items items, UndertakingLexicon lexicon, List<TimeExpression> times, String published) {
    this.items = items;
    this.words = lexicon.words();
    this.nouns = lexicon.quantities().words();
    for (TimeExpression time : times) {
      int at = items.at(time.span().start());
      boolean point = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
      for (int i = at; point && i < items.size() && items.start(i) < time.span().end(); i++) {
        this.times.set(i);
        boolean day = time.value().length() >= 10 && published.length() >= 10;
        if (day && time.value().substring(0, 10).compareTo(published.substring(0, 10)) <= 0) {
          past.set(i);
        }
      }
    }
  }

  /** Where an action ends if a day that is past, which tells when it was agreed, is left out. */
  int withoutPast(int from, int to) {
    return past.get(to - 1) ? withoutTime(from + 1, to) : to;
  }

  /**
   * Where words end if the time that closes them is left out, unless it is a limit.
   *
   * @param from where the time begins at the earliest
   */
  int withoutTime(int from, int to) {
    int before = beforeTime(to - 1);
    boolean limit =
        WordIs.oneOf(items, before, "by", "until", "till", "before", "from", "within", "for", "to");
    return before < to - 1 && before >= from && !limit ? before + 1 : to;
  }

  /** Index after the words of time that begin at an item ({@code on Friday}), itself if none do. */
  int behindTime(int from) {
    int at = WordIs.oneOf(items, from, "on", "in", "at", "earlier", "late") ? from + 1 : from;
    if (!times.get(at) || !items.sameSentence(from, at)) {
      return from;
    }
    while (times.get(at) && items.sameSentence(from, at)) {
      at++;
    }
    return at;
  }

  /** The item before the words of time that end at an item, itself if none do. */
  int beforeTime(int last) {
    int at = last;
    while (at > 0 && times.get(at) && items.sameSentence(at - 1, last)) {
      at--;
    }
    boolean preposition =
        at < last && WordIs.oneOf(items, at, "on", "in", "at", "earlier", "late", "since");
    return preposition && items.sameSentence(at - 1, last) ? at - 1 : at;
  }

  /**
   * What stands between a verb and its subject.
   *
   * @param subject the last item of what should be the subject, -1 when the sentence begins
   * @param auxiliary whether there is an auxiliary
   * @param passive whether the verb is passive if it is a participle
   * @param future whether it will be
   * @param barred whether it is negated, only possible, or an infinitive
   * @param reported whether a {@code would} alone bars it, which a verb of saying may lift
   */
  record Head(
      int subject,
      boolean auxiliary,
      boolean passive,
      boolean future,
      boolean barred,
      boolean reported) {}

  /** Goes back from a verb over its auxiliaries, so far as a group of verbs may reach. */
  Head head(int verb) {
    boolean auxiliary = false;
    boolean be = false;
    boolean future = false;
    boolean barred = false;
    boolean beLast = false;
    boolean would = false;
    int at = verb - 1;
    while (items.sameSentence(at, verb) && verb - at < GROUP) {
      if (times.get(at) && beforeTime(at) != at) {
        at = beforeTime(at) + 1;
      } else if (words.is(items, at, Kind.NEGATION)) {
        barred |= !WordIs.oneOf(items, at + 1, "only", "just");
      } else if (WordIs.oneOf(items, at, "would")) {
        would = true;
        auxiliary = true;
      } else if (words.is(items, at, Kind.MODAL)) {
        barred = true;
      } else if (words.is(items, at, Kind.AUXILIARY) && !possessive(at) && !name(at)) {
        boolean isBe =
            words.is(items, at, Kind.BE) || WordIs.oneOf(items, at, "been", "being", "be");
        beLast |= isBe && !auxiliary;
        be |= isBe;
        future |= WordIs.oneOf(items, at, "will", "'ll", "\u2019ll");
        auxiliary = true;
      } else if (!words.is(items, at, Kind.ADVERB) && !adverb(at) && !quote(at)) {
        break;
      }
      at--;
    }
    int subject = items.sameSentence(at, verb) && verb - at < GROUP ? at : -1;
    return new Head(subject, auxiliary, be && beLast, future, barred || would, would && !barred);
  }

  /**
   * {@code 's} behind a noun and before a noun; behind a name and before a participle it is has.
   */
  private boolean possessive(int at) {
    boolean clitic = WordIs.oneOf(items, at, "'s", "\u2019s");
    return clitic
        && !words.is(items, at - 1, Kind.PRONOUN)
        && !WordIs.oneOf(items, at + 1, "agreed", "offered", "promised", "also");
  }

  /** {@code Will} with a capital inside a sentence is a name. */
  private boolean name(int at) {
    return WordIs.oneOf(items, at, "will") && items.isCapital(at) && !items.startsSentence(at);
  }

  boolean adverb(int at) {
    return items.isWord(at)
        && items.length(at) > 4
        && !items.isCapital(at)
        && items.text().startsWith("ly", items.end(at) - 2)
        && !WordIs.oneOf(
            items,
            at,
            "family",
            "comply",
            "apply",
            "rely",
            "imply",
            "multiply",
            "ally",
            "assembly",
            "supply",
            "reply",
            "july",
            "daily",
            "weekly",
            "monthly",
            "yearly",
            "early",
            "friendly",
            "elderly",
            "costly",
            "deadly",
            "orderly",
            "timely");
  }

  /** Number of items of the words that open a condition at an item, 0 when none do. */
  int condition(int at) {
    if (inverts(at)) {
      return 1;
    }
    if (WordIs.oneOf(items, at, "once") && WordIs.oneOf(items, at + 1, "every", "a", "in", "per")) {
      return 0;
    }
    // until January is a limit, until the court has ruled a condition
    boolean limit = WordIs.oneOf(items, at, "until", "pending") && behindTime(at + 1) > at + 1;
    return limit ? 0 : words.condition(items, at);
  }

  /** {@code will pay should the court refuse}: a verb before its subject. */
  private boolean inverts(int at) {
    if (!WordIs.oneOf(items, at, "should")
        || !items.sameSentence(at, at + 2)
        || words.is(items, at - 1, Kind.PRONOUN)
        || WordIs.oneOf(items, at - 1, "that", "who", "which", "and")) {
      return false;
    }
    boolean subject =
        WordIs.oneOf(
            items,
            at + 1,
            "the",
            "a",
            "an",
            "any",
            "no",
            "it",
            "he",
            "she",
            "they",
            "we",
            "its",
            "his",
            "her",
            "their",
            "either",
            "both",
            "anyone",
            "anything");
    boolean noun = items.isWord(at + 1) && nouns.kind(items, at + 1) != QuantityWords.FUNCTION;
    for (int i = at + 2; i < at + 6 && noun && !subject; i++) {
      subject = items.sameSentence(at, i) && WordIs.oneOf(items, i, "be", "fail", "not");
    }
    return subject;
  }

  boolean quote(int at) {
    return (at >= 0 && at < items.size() && "\"\u201c\u201d\u2018`".indexOf(items.first(at)) >= 0)
        || WordIs.oneOf(items, at, "''");
  }

  /** Whether the sentence asks, or the clause before an item only supposes. */
  boolean supposes(int at) {
    int sentence = items.sentence(at);
    int last = items.tokens().sentenceEnd(sentence) - 1;
    String end = items.tokens().token(last);
    String before = last > 0 ? items.tokens().token(last - 1) : "";
    if (end.equals("?") || (before.equals("?") && !Character.isLetterOrDigit(end.charAt(0)))) {
      return true;
    }
    int first = items.tokens().sentenceStart(sentence);
    if (items.tokens().token(first).equals("Say")
        || items.tokens().token(first).equals("Suppose")) {
      return true;
    }
    for (int i = at - 1; i >= 0 && i > at - 14 && items.sameSentence(i, at); i--) {
      if (items.isMark(i, ',') || items.isMark(i, ';') || items.isMark(i, '\u2014')) {
        return false;
      }
      if (WordIs.oneOf(
          items,
          i,
          "if",
          "how",
          "perhaps",
          "maybe",
          "whether",
          "unless",
          "should",
          "would",
          "until",
          "suppose",
          "imagine",
          "assuming")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what an item tells is denied or doubted outside its clause: no sign that he agreed. */
  boolean doubted(int at) {
    for (int i = at - 1; i > 0 && i > at - 20 && items.sameSentence(i - 1, at); i--) {
      if (WordIs.oneOf(items, i, "that") && words.is(items, i - 1, Kind.DOUBT)) {
        return true;
      }
      if (WordIs.oneOf(items, i, "that") && words.is(items, i - 1, Kind.SIGN)) {
        return WordIs.oneOf(items, i - 2, "no", "little", "any", "without", "few")
            || WordIs.oneOf(items, i - 3, "no", "little", "any", "without", "not");
      }
    }
    return false;
  }

  /** Whether a clause's subject stands behind a word of time or doubt: when he is ready to go. */
  boolean opensWith(int subject) {
    return WordIs.oneOf(
        items,
        phraseStart(subject) - 1,
        "when",
        "before",
        "until",
        "till",
        "after",
        "whenever",
        "once");
  }

  /** First item of the noun phrase that ends at an item. */
  int phraseStart(int end) {
    int at = end;
    while (at > 0 && at > end - 14 && items.sameSentence(at - 1, end) && belongs(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean belongs(int at) {
    if (items.isMark(at, '-') && !(items.joined(at) && items.joined(at + 1))) {
      return false;
    }
    if (WordIs.oneOf(
        items, at, "'s", "\u2019s", "the", "a", "an", "of", "his", "her", "its", "their", "our",
        "my", "your", "this", "these", "those", "for", "-", ".")) {
      return !WordIs.oneOf(items, at, "for") || items.isWord(at + 1);
    }
    // the transport workers' union
    boolean plural =
        (items.isMark(at, '\'') || items.isMark(at, '\u2019'))
            && items.joined(at)
            && !items.joined(at + 1)
            && items.isWord(at - 1)
            && items.last(at - 1) == 's'
            && items.isWord(at + 1);
    if (plural) {
      return true;
    }
    if (!items.isWord(at) && !items.isNumber(at)) {
      return false;
    }
    if (words.is(items, at, Kind.AUXILIARY)
        || words.is(items, at, Kind.SAYING)
        || words.is(items, at, Kind.PRONOUN)) {
      return false;
    }
    byte kind = nouns.kind(items, at);
    return kind != QuantityWords.FUNCTION && kind != QuantityWords.VERB;
  }

  /** Whether a noun phrase can begin at an item. */
  boolean opensPhrase(int at) {
    if (at >= items.size() || quote(at)) {
      return at + 1 < items.size() && opensPhrase(at + 1);
    }
    if (items.isNumber(at)
        || items.isMark(at, '$')
        || WordIs.oneOf(
            items, at, "the", "a", "an", "his", "her", "its", "their", "our", "my", "all", "any",
            "this", "that", "those", "these", "another", "more", "some", "each", "every", "both",
            "up", "us", "him", "them")) {
      return true;
    }
    return items.isWord(at) && nouns.kind(items, at) != QuantityWords.FUNCTION;
  }

  /** Whether a noun of some kind stands within reach of an item, before the phrase ends. */
  boolean hasNoun(int from, Kind kind) {
    for (int at = from; at < items.size() && at < from + 12 && items.sameSentence(from, at); at++) {
      if (words.is(items, at, kind)) {
        return true;
      }
      if (items.isMark(at, ',')
          || items.isMark(at, '.')
          || (words.is(items, at, Kind.STOP) && at > from)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word stands from one item to before another. */
  boolean holds(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (WordIs.oneOf(items, i, word)) {
        return true;
      }
    }
    return false;
  }

  Span span(int from, int to) {
    return new Span(items.start(from), items.end(to - 1));
  }

  /** The words from one item to before another as the text has them. */
  @Nullable String words(int from, int to) {
    return from < to ? items.text().substring(items.start(from), items.end(to - 1)) : null;
  }
}
