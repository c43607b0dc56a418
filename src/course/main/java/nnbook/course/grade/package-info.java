/**
 * Grading a whole course: its rules, which attempt counts, each different text graded once and
 * kept, lateness and marks by hand, and the pages about it. Uses {@code certify} through one
 * interface, {@code ExerciseGrader}, so that all of it is tested without a sandbox.
 */
package nnbook.course.grade;
