/** The exercises as a course of JetBrains Academy. */
package nnbook.course.export.project;
