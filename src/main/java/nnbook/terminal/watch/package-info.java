/**
 * The watch: follows the files of exercises and tells the verdict after each save. May use the
 * grader, {@code exercise}, {@code screen} and {@code text}.
 */
package nnbook.terminal.watch;
