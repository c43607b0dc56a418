/** Gradebook files that a teacher has downloaded, filled in with points. */
package nnbook.course.export.sheet;
