/** Grading a whole course: the rules, the grading itself, and what is written about it. */
package nnbook.course.grade;
