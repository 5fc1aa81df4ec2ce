package stemma.reading.attribution;

import java.util.HashMap;
import java.util.Map;
import stemma.language.TokenForms;

/**
 * For each capitalised word of a text, how often it stands beside a strong cue elsewhere in the
 * text: who is heard once is likely to be heard again.
 *
 * <p><b>Cost.</b> One pass over the tokens.
 */
final class Voices {
  /** Words no further than this from a cue are beside it. */
  private static final int BESIDE = 2;

  private final byte[] heard;

  Voices(Surroundings text) {
    heard = new byte[text.size];
    boolean[] beside = new boolean[text.size];
    Map<Integer, Integer> counts = new HashMap<>();
    for (int t = 0; t < text.size; t++) {
      if (isName(text, t) && !text.quoted(t) && isBesideCue(text, t)) {
        beside[t] = true;
        counts.merge(text.word(t), 1, Integer::sum);
      }
    }
    for (int t = 0; t < text.size; t++) {
      if (isName(text, t)) {
        int others = counts.getOrDefault(text.word(t), 0) - (beside[t] ? 1 : 0);
        heard[t] = (byte) (1 + (others <= 2 ? others : others <= 4 ? 3 : 4));
      }
    }
  }

  private static boolean isName(Surroundings text, int token) {
    int shape = text.shape(token);
    return shape == TokenForms.CAPITALISED
        || shape == TokenForms.CAPITALS
        || shape == TokenForms.MIXED;
  }

  private static boolean isBesideCue(Surroundings text, int token) {
    int to = Math.min(text.size - 1, token + BESIDE);
    for (int t = Math.max(0, token - BESIDE); t <= to; t++) {
      if (text.cueBin[t] > Surroundings.STRONG) {
        return true;
      }
    }
    return false;
  }

  /** Zero for a token that is no name, one for a name not heard elsewhere, up to five for more. */
  int heard(int token) {
    return token < 0 || token >= heard.length ? 0 : heard[token];
  }
}
