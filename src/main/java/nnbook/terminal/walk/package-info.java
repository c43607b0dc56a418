/**
 * The walk through a chapter: prose, snippets that run, Java that is typed. May use sessions of
 * {@code snippet}, {@code quiz}, {@code screen} and {@code text}.
 */
package nnbook.terminal.walk;
