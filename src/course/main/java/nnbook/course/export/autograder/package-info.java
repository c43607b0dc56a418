/** Graders that run elsewhere: an archive for Gradescope, a workflow for GitHub Actions. */
package nnbook.course.export.autograder;
