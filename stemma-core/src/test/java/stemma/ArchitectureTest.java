package stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

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

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("stemma");

  @Test
  void aPackageReadsOnlyThoseBeforeIt() {
    for (int i = 0; i < FLOW.size() - 1; i++) {
      String[] later =
          FLOW.subList(i + 1, FLOW.size()).stream()
              .map(name -> "stemma." + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("stemma." + FLOW.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(classes);
    }
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
