/**
 * Makes wrong answers from solutions, a small change each, grades them like a learner's, and judges
 * what they are told.
 */
package nnbook.author.machine;
