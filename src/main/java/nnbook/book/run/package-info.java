/**
 * Runs the snippets of chapters, compares what they print, and rewrites it when asked. It uses the
 * sessions and the chapters' reader of {@code snippet}, and knows neither Asciidoctor nor HTML.
 */
package nnbook.book.run;
