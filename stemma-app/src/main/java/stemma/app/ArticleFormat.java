package stemma.app;

/** Forms of a list of article objects, named as on the command line. */
@SuppressWarnings("JavaLangClash")
enum ArticleFormat {
  /** One object a line. */
  jsonl,
  /** One array. */
  json
}
