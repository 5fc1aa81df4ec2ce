package stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.article.ArticleExtractor;
import stemma.collation.Collator;
import stemma.reading.Reader;
import stemma.reading.ReadingLexicon;

/** Data flows one way: a package reads only the packages before it in the flow. */
class ArchitectureTest {
  private static final List<String> FLOW =
      List.of(
          "text",
          "language",
          "page",
          "markup",
          "article",
          "reading",
          "gathering",
          "collation",
          "story",
          "edition");

  private static final List<String> READING =
      List.of(
          "attribution", "statements", "entities", "items", "times", "quantities", "undertakings");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("stemma");

  @Test
  void aPackageReadsOnlyThoseBeforeIt() {
    readOnlyThoseBefore("stemma.", FLOW);
  }

  @Test
  void aPartOfTheReadingReadsOnlyThoseBeforeIt() {
    readOnlyThoseBefore("stemma.reading.", READING);
  }

  private void readOnlyThoseBefore(String parent, List<String> flow) {
    for (int i = 0; i < flow.size() - 1; i++) {
      String[] later =
          flow.subList(i + 1, flow.size()).stream()
              .map(name -> parent + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(parent + flow.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(classes);
    }
  }

  @Test
  void thePartsOfAnArticleReadLinesAlone() {
    readOnlyThoseBefore("stemma.article.", List.of("lines", "text", "html"));
    readOnlyThoseBefore("stemma.article.", List.of("html", "text"));
  }

  @Test
  void thePartsOfACollationReadOnlyThoseBeforeThem() {
    readOnlyThoseBefore("stemma.collation.", List.of("words", "copies", "lineage", "utterances"));
    readOnlyThoseBefore("stemma.collation.", List.of("utterances", "lineage"));
  }

  @Test
  void thePartsOfAStageShareItsRecordsAlone() {
    sharesRecordsAlone("stemma.article", ArticleExtractor.class);
    sharesRecordsAlone("stemma.collation", Collator.class);
    sharesRecordsAlone("stemma.reading", Reader.class, ReadingLexicon.class);
  }

  /** Whether only the stage itself reads its parts, and its parts read all but the stage. */
  private void sharesRecordsAlone(String stage, Class<?>... front) {
    noClasses()
        .that()
        .resideInAPackage(stage + ".*..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(front)
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage(stage)
        .and()
        .doNotBelongToAnyOf(front)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(stage + ".*..")
        .check(classes);
  }

  @Test
  void noStageReadsTheFrontDoor() {
    noClasses()
        .that()
        .resideInAPackage("stemma.*..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("stemma.Stemma")
        .check(classes);
  }

  @Test
  void theLibraryNeitherPrintsNorExits() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(classes);
  }
}
