/**
 * What is known of a language before anything is read: tokens, sentences, parts of speech, word
 * lists, and the models that articles and readings are made with. English lies in {@code
 * stemma.language.english}.
 *
 * <p>In: a text. Out: its tokens and sentences, its language. Reads {@code stemma.text}.
 */
@NullMarked
package stemma.language;

import org.jspecify.annotations.NullMarked;
