package stemma.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out standard output: data alone, UTF-8
 * @param err standard error: everything else
 * @param terminal whether a person watches standard error
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {}
