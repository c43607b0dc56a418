/**
 * What a wrong answer looks like: clues of the mistakes that a test foresees, recognizers of those
 * that are the same in every exercise, and which of them to tell. Knows values only, no exercise.
 */
package nnbook.diagnosis.clue;
