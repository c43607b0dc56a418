/**
 * A course's release: the student repository, without anything that gives an answer away, and
 * beside it the folder of the instructor.
 */
package nnbook.course.release;
