package stemma.app;

import java.util.Objects;

/** What this build calls itself. */
final class Version {
  /** From the jar's manifest; {@code development} where there is none. */
  static final String NAME =
      Objects.requireNonNullElse(
          Version.class.getPackage().getImplementationVersion(), "development");

  private Version() {}
}
