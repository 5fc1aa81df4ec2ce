package stemma.reading.entities;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stemma.language.Hashing;
import stemma.language.NameLexicon;

/**
 * Reads what a text says that someone is, beside the name: the words before it ({@code former
 * Florida senator Ann Roe}), an apposition on either side ({@code Ann Roe, a lawyer for the port}),
 * a party in brackets, and {@code is a …}.
 */
final class Descriptions {
  private static final int OF = Hashing.lower("of");
  private static final int FOR = Hashing.lower("for");
  private static final int IS = Hashing.lower("is");
  private static final int WAS = Hashing.lower("was");
  private static final int LONGEST = 14;
  private static final int REACH = 9;

  private final Words words;
  private final NameLexicon lexicon;
  private final @Nullable Reference[] names;
  private final @Nullable Reference[] phrases;

  Descriptions(
      Words words,
      NameLexicon lexicon,
      @Nullable Reference[] names,
      @Nullable Reference[] phrases) {
    this.words = words;
    this.lexicon = lexicon;
    this.names = names;
    this.phrases = phrases;
  }

  /** Adds to each named one what stands beside its names. */
  void read(List<Referent> referents) {
    for (Referent referent : referents) {
      for (Reference name : referent.names) {
        before(referent, name);
        if (referent.isPerson()) {
          after(referent, name);
        }
      }
    }
  }

  private void before(Referent referent, Reference name) {
    int head = name.from - 1;
    if (!words.sameSentence(head, name.from)) {
      return;
    }
    if (words.isComma(head)) {
      appositionBefore(referent, head);
      return;
    }
    if (!referent.isPerson()) {
      return;
    }
    int complement = head;
    while (complement > 0
        && name.from - complement < 5
        && words.isCapital(complement)
        && !words.is(complement, NameLexicon.TITLE | NameLexicon.PERSON)) {
      complement--;
    }
    boolean of =
        complement < head && (words.lower(complement) == OF || words.lower(complement) == FOR);
    if (of && isRole(complement - 1)) {
      describe(referent, phraseStart(complement - 1), complement - 1, name.from);
    } else if (isRole(head)) {
      describe(referent, phraseStart(head), head, name.from);
    }
  }

  /** {@code the union's president, Ann Roe}. */
  private void appositionBefore(Referent referent, int comma) {
    for (int head = comma - 1;
        head >= 0 && comma - head < 6 && words.sameSentence(head, comma);
        head--) {
      Reference phrase = phrases[head];
      if (phrase != null && phrase.head == head) {
        boolean adjoins =
            head == comma - 1 || words.lower(head + 1) == OF || words.lower(head + 1) == FOR;
        boolean fits = phrase.tells(NameLexicon.PERSON) == referent.isPerson();
        boolean closes = closesApposition(comma);
        if (adjoins && fits && closes && phrase.referent == null) {
          phrase.referent = referent;
          describe(referent, phrase.from, head, comma);
        }
        return;
      }
      if (!words.isWord(head)) {
        return;
      }
    }
  }

  /** Whether the name after a comma is not one of a list. */
  private boolean closesApposition(int comma) {
    Reference name =
        names[comma + 1] == null ? names[Math.min(comma + 2, words.size - 1)] : names[comma + 1];
    if (name == null) {
      return false;
    }
    int next = name.to;
    return words.isComma(next)
        || words.isMark(next, '.')
        || (words.isLower(next) && !words.is(next, NameLexicon.CONJUNCTION));
  }

  private boolean isRole(int t) {
    boolean title =
        words.is(t, NameLexicon.TITLE) && lexicon.role(words.lower(t)) != words.lower(t);
    return t >= 0 && (words.is(t, NameLexicon.PERSON) || title) && names[t] == null;
  }

  /** Whether a word before a role may belong to it; verbs must not, and no tagger tells them. */
  private boolean describes(int t) {
    if (words.is(t, NameLexicon.OUTSIDE_PHRASE | NameLexicon.DETERMINER)) {
      return false;
    }
    if (!words.isLower(t)) {
      return words.isWord(t) || words.isPossessive(t);
    }
    int known = NameLexicon.MODIFIER | NameLexicon.PERSON | NameLexicon.ORGANISATION;
    String word = words.string(t, t + 1);
    return words.is(t, known) || word.indexOf('-') > 0 || ADJECTIVE.matcher(word).find();
  }

  private static final Pattern ADJECTIVE = Pattern.compile("(al|ic|ist|ary|ive|ian|ese|ish)$");

  private int phraseStart(int head) {
    int from = head;
    while (from > 0
        && head - from < 7
        && words.sameSentence(from - 1, head)
        && describes(from - 1)) {
      from--;
    }
    return words.isPossessive(from) ? from + 1 : from;
  }

  private void after(Referent referent, Reference name) {
    int t = name.to;
    if (!words.sameSentence(name.from, t)) {
      return;
    }
    if (words.isMark(t, '(')) {
      party(referent, t + 1);
      t = closing(t);
    }
    if (words.isComma(t)) {
      apposition(referent, t + 1);
    } else if ((words.lower(t) == IS || words.lower(t) == WAS)
        && words.is(t + 1, NameLexicon.DETERMINER)) {
      apposition(referent, t + 1);
    }
  }

  private int closing(int bracket) {
    int t = bracket;
    while (t < words.size - 1 && t - bracket < 8 && !words.isMark(t, ')')) {
      t++;
    }
    return t + 1;
  }

  private void party(Referent referent, int t) {
    if (t < words.size
        && words.length(t) > 2
        && words.text.text().charAt(words.text.start(t) + 1) == '-') {
      int party =
          lexicon.party(
              Hashing.lower(words.text.text(), words.text.start(t), words.text.start(t) + 1));
      if (party != 0) {
        referent.side = party;
        referent.roles.put(party, 1);
        referent.modifiers.put(party, 1);
        referent.roles.put(LAWMAKER, 1);
      }
    }
  }

  private static final Set<Integer> ADVERBS =
      Stream.of(
              "also",
              "currently",
              "formerly",
              "herself",
              "himself",
              "long",
              "now",
              "once",
              "previously",
              "still",
              "then",
              "today",
              "until")
          .map(Hashing::lower)
          .collect(Collectors.toUnmodifiableSet());

  private static final int LAWMAKER = Hashing.lower("lawmaker");

  /** A phrase that tells what someone is, from a token on. */
  private void apposition(Referent referent, int from) {
    if (words.is(from, NameLexicon.OUTSIDE_PHRASE & ~NameLexicon.PRONOUN)
        && !words.is(from, NameLexicon.MODIFIER)) {
      return;
    }
    for (int t = from; t < from + REACH && words.sameSentence(from - 1, t); t++) {
      boolean within = words.isWord(t) || words.isPossessive(t);
      if (!within
          || (words.is(t, NameLexicon.OUTSIDE_PHRASE)
              && !words.is(t, NameLexicon.DETERMINER | NameLexicon.MODIFIER))
          || (names[t] != null
              && names[t].referent != null
              && names[t].referent.isPerson()
              && !words.isPossessive(names[t].to))) {
        return;
      }
      if (t == from + 1 && words.is(t, NameLexicon.DETERMINER) && !mayOpen(from)) {
        return;
      }
      boolean person = words.is(t, NameLexicon.PERSON) && !words.is(t + 1, NameLexicon.PERSON);
      boolean heads =
          (phrases[t] == null || phrases[t].head == t)
              && (t + 1 == words.size || names[t + 1] == null);
      if (person
          && heads
          && (!words.isLower(t + 1) || words.is(t + 1, NameLexicon.OUTSIDE_PHRASE))
          && !words.isPossessive(t + 1)) {
        Reference phrase = phrases[t];
        if (phrase != null && phrase.referent == null) {
          phrase.referent = referent;
        }
        describe(referent, from, t, end(t));
        return;
      }
    }
  }

  /** Whether a word may stand before the article of an apposition: {@code now a lawyer}. */
  private boolean mayOpen(int t) {
    return words.told(t) != 0 || ADVERBS.contains(words.lower(t));
  }

  private int end(int head) {
    int t = head + 1;
    while (t < words.size
        && t - head < LONGEST
        && words.sameSentence(t, head)
        && (words.isWord(t) || words.isPossessive(t))
        && !words.is(t, NameLexicon.WHO | NameLexicon.AUXILIARY)) {
      t++;
    }
    return t;
  }

  private void describe(Referent referent, int from, int head, int to) {
    int told = words.told(head);
    referent.tell(
        (told & NameLexicon.FEMALE) != 0
            ? Gender.FEMALE
            : (told & NameLexicon.MALE) != 0 ? Gender.MALE : Gender.UNKNOWN,
        3);
    referent.roles.put(lexicon.role(words.lower(head)), 1);
    for (int t = from; t < to; t++) {
      int side = t <= head ? lexicon.side(words.lower(t)) : 0;
      referent.side = referent.side == 0 ? side : referent.side;
      if (t != head
          && words.isWord(t)
          && !words.is(t, NameLexicon.DETERMINER | NameLexicon.PREPOSITION)) {
        if (words.is(t, NameLexicon.PERSON) && t < head + 1) {
          referent.roles.put(words.lower(t), 1);
        }
        referent.modifiers.put(words.lower(t), 1);
      }
    }
    referent.descriptions.add(new int[] {from, to});
  }
}
