package stemma.collation.words;

import java.util.Set;

/**
 * The small words of English, which tell little of what a text is about.
 *
 * <p>A closed class, listed from grammar: articles, pronouns, prepositions, conjunctions,
 * auxiliaries and the commonest adverbs of degree. Words are lower case without apostrophes.
 */
public final class FunctionWords {
  private static final Set<String> WORDS =
      Set.copyOf(
          java.util.Arrays.asList(
              ("a an the this that these those some any no every each either neither both all such own"
                      + " same other another i me my mine myself we us our ours ourselves you your"
                      + " yours yourself he him his himself she her hers herself it its itself they them"
                      + " their theirs themselves one who whom whose which what where when why how of in"
                      + " on at by for from to into onto with without within about against between among"
                      + " through during before after above below over under up down out off again"
                      + " further then once here there as than like until while since because if unless"
                      + " though although whether and or but nor so yet not only just also too very"
                      + " really quite rather more most less least much many few little be am is are was"
                      + " were been being have has had having do does did doing done will would shall"
                      + " should can could may might must ought im ive id ill youre youve youd youll hes"
                      + " hed hell shes shed weve wed were theyre theyve theyd theyll thats theres isnt"
                      + " arent wasnt werent hasnt havent hadnt wont wouldnt dont doesnt didnt cant"
                      + " couldnt shouldnt cannot let lets said say says get got getting go going goes"
                      + " even ever still now well however upon per via s t")
                  .split(" ")));

  private FunctionWords() {}

  /** Whether a folded word is one of them. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
