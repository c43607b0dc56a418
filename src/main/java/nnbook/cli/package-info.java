/**
 * The commands, a class each: it reads the command line, prints for people or as JSON, and sets the
 * exit code. What is painted in a terminal is {@code terminal}'s. Commands of other houses are
 * services of {@link nnbook.cli.BookCommand}.
 */
package nnbook.cli;
