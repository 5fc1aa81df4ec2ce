package stemma.app;

/** Forms of a report, named as on the command line. */
enum ReportFormat {
  /** One self-contained page. */
  html,
  /** The report object. */
  json,
  /** Markdown. */
  md
}
