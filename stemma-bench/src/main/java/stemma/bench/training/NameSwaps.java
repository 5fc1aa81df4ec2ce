package stemma.bench.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.text.Span;

/**
 * Texts with their names changed for others, each the same way throughout a text, so that a model
 * learns how names are used and not which names there are.
 */
final class NameSwaps {
  private static final int PERSON = 1;

  private final List<String> given;
  private final List<String> family = new ArrayList<>();
  private final Map<String, List<String>> pools = new TreeMap<>();

  /**
   * Swaps from the names of some texts.
   *
   * @param texts where family names, bodies and places are taken from
   * @param given given names, in lower case
   */
  NameSwaps(List<NamedText> texts, List<String> given) {
    this.given = given;
    TreeSet<String> families = new TreeSet<>();
    Map<String, TreeSet<String>> others = new TreeMap<>();
    for (NamedText text : texts) {
      for (NamedText.Named name : text.names()) {
        String whole = name.span().of(text.text());
        String[] words = whole.split(" ", -1);
        if (name.label() == PERSON && words.length > 1 && words[words.length - 1].length() > 3) {
          families.add(words[words.length - 1]);
        } else if (name.label() != PERSON) {
          others.computeIfAbsent(pool(name.label(), whole), k -> new TreeSet<>()).add(whole);
        }
      }
    }
    family.addAll(families);
    others.forEach((key, names) -> pools.put(key, new ArrayList<>(names)));
  }

  /** Names of one kind, length in words and way of writing. */
  private static String pool(int label, String name) {
    boolean capitals = name.equals(name.toUpperCase(java.util.Locale.ROOT));
    return label + "/" + name.split(" ", -1).length + "/" + capitals + "/" + name.contains(".");
  }

  /** A text with its names changed. */
  NamedText swapped(NamedText text, Random random) {
    Map<String, String> words = new TreeMap<>();
    Map<String, String> wholes = new TreeMap<>();
    StringBuilder out = new StringBuilder();
    List<NamedText.Named> names = new ArrayList<>();
    int last = 0;
    for (NamedText.Named name : text.names()) {
      out.append(text.text(), last, name.span().start());
      String old = name.span().of(text.text());
      String swap =
          name.label() == PERSON
              ? person(old, words, random)
              : wholes.computeIfAbsent(name.label() + old, k -> other(name.label(), old, random));
      names.add(
          new NamedText.Named(new Span(out.length(), out.length() + swap.length()), name.label()));
      out.append(swap);
      last = name.span().end();
    }
    out.append(text.text(), last, text.text().length());
    return new NamedText(text.id() + "-swapped", out.toString(), names);
  }

  private String person(String old, Map<String, String> words, Random random) {
    String[] parts = old.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean first = i == 0 && parts.length > 1;
      if (parts[i].length() > 2
          && Character.isUpperCase(parts[i].charAt(0))
          && !parts[i].endsWith(".")) {
        parts[i] = words.computeIfAbsent(parts[i], k -> first ? given(random) : family(random));
      }
    }
    return String.join(" ", parts);
  }

  private String given(Random random) {
    String name = given.get(random.nextInt(given.size()));
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private String family(Random random) {
    return family.get(random.nextInt(family.size()));
  }

  private String other(int label, String old, Random random) {
    List<String> pool = pools.getOrDefault(pool(label, old), List.of(old));
    return random.nextInt(3) == 0 ? old : pool.get(random.nextInt(pool.size()));
  }
}
