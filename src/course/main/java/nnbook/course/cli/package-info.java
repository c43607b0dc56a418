/**
 * The commands for instructors: one class per command, as {@code nnbook.cli} has them for readers.
 */
package nnbook.course.cli;
