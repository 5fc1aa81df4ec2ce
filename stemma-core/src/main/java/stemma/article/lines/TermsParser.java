package stemma.article.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.article.Rights;

/**
 * Finds republication terms: what a page asks of who prints its text again.
 *
 * <p>Terms say that the text may, may not or must be republished under some condition. A bare
 * copyright line states no terms.
 */
public final class TermsParser {
  private static final int REACH = 2000;

  private static final Pattern REPUBLISH =
      Pattern.compile(
          "republish|re-publish|republication|reprint|redistribut|syndicated? (?:content|by|under|for)|creative.commons|\\bcc.by\\b"
              + "|without charge to any|free to any news|be published, broadcast|nachdruck|weiterverbreitung"
              + "|reproducción|rediffusion|republier|reproduction (?:of|in whole)|ripubblica|übernahme");

  /** What each form of {@link #REPUBLISH} holds: most lines hold none, and are done with. */
  private static final String[] SIGNS = {
    "publi",
    "reprint",
    "redistribut",
    "syndicate",
    "creative",
    "cc",
    "without charge",
    "free to any news",
    "nachdruck",
    "weiterverbreitung",
    "reprodu",
    "rediffusion",
    "pubblica",
    "übernahme"
  };

  private static final Pattern TERMS =
      Pattern.compile(
          "must|may |may not|include|credit|permission|allowed|provided that|free |without charge|prohibited"
              + "|li[cz]en[cszt]|requir|please|nur mit|gestattet|untersagt|verboten|genehmigung|debe|prohibid|citar|interdit|autoris");

  /** What is to be republished: terms speak of it, reports of other things do not. */
  private static final Pattern WORK =
      Pattern.compile(
          "\\b(?:article|story|stories|content|text|material|work|piece|cop(?:y|ies)|publication|page|site|website"
              + "|photo|artikel|beitr|inhalt|texte?|werk|seite|contenido|texto|contenu|contenuti|testo|articol|obra)");

  private static final Pattern BYLINE =
      Pattern.compile(
          "byline|by-line|(?:author|reporter|writer|journalist)['’]?s?['’]? name|name of the (?:author|reporter|writer)"
              + "|name des autors|autorennam|nombre del autor|nom de l['’]auteur");

  private static final Pattern AFFILIATION =
      Pattern.compile(
          "affiliat|(?:with|giv(?:e|ing)) credit|credit (?:to )?(?:us|the|our|must|line|[a-z]{2,12} (?:news|press|must))|attribut|name (?:of )?(?:the )?(?:agency|publisher|outlet|source)"
              + "|the credit |quellenangabe|citando la fuente|mention de la source");

  private static final Pattern LOGO = Pattern.compile("\\blogo");
  private static final Pattern LINK =
      Pattern.compile(
          "link(?:s|ed|ing)? back|link to|(?:a|and|or) link\\b|hyperlink|(?:include|with) an? (?:active |working )?link|back ?link|canonical|verlink|enlace|lien vers");

  /** The terms that a line states. */
  public Optional<Rights> parse(String line) {
    String folded =
        line.substring(0, Math.min(line.length(), REACH)).strip().toLowerCase(Locale.ROOT);
    boolean usage = folded.startsWith("usage terms") || folded.startsWith("for subscribers of");
    boolean stated =
        isSigned(folded)
            && REPUBLISH.matcher(folded).find()
            && TERMS.matcher(folded).find()
            && WORK.matcher(folded).find();
    if (!usage && !stated) {
      return Optional.empty();
    }
    return Optional.of(new Rights(line.strip(), requires(folded)));
  }

  private static boolean isSigned(String folded) {
    for (String sign : SIGNS) {
      if (folded.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** What terms that are known to be terms ask for, in the contract's order. */
  public List<String> requires(String terms) {
    String folded = terms.substring(0, Math.min(terms.length(), REACH)).toLowerCase(Locale.ROOT);
    List<String> requires = new ArrayList<>();
    add(requires, "logo", LOGO, folded);
    add(requires, "byline", BYLINE, folded);
    add(requires, "affiliation", AFFILIATION, folded);
    add(requires, "link", LINK, folded);
    return requires;
  }

  private static void add(List<String> requires, String name, Pattern pattern, String terms) {
    if (pattern.matcher(terms).find()) {
      requires.add(name);
    }
  }
}
