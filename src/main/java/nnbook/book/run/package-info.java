/** Runs the snippets of chapters, compares what they print, rewrites it when asked. */
package nnbook.book.run;
