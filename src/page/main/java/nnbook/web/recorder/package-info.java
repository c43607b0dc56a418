/**
 * Films interpreted code line by line: what each line changes, prints, computes. A film is looked
 * at when the run is over, so that going back costs nothing. Uses the interpreter, and says values
 * as the book shows them.
 */
package nnbook.web.recorder;
