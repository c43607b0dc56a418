/**
 * The ladder of the chapter "Making it fast": the same training step, from the loops of a textbook
 * to all that the machine can do, and how fast each of them is here.
 */
package nnbook.fast.ladder;
