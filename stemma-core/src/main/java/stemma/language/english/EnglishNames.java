package stemma.language.english;

import stemma.language.NameLexicon;

/** English words about names and persons, read once. */
public final class EnglishNames {
  private static final NameLexicon LEXICON = NameLexicon.load(EnglishNames.class);

  private EnglishNames() {}

  /** The lexicon. */
  public static NameLexicon lexicon() {
    return LEXICON;
  }
}
