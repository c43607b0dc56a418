/**
 * Everything that is painted in a terminal, one room below for each thing. May use snippets, the
 * grader, the texts of the book and JLine; {@code cli} starts what is here.
 */
package nnbook.terminal;
