/**
 * What all texts of a terminal are made of: styles, wrapped lines, AsciiDoc as plain text. May
 * use the chapters of {@code snippet}, formulas of {@code book} and, of JLine, the width of
 * signs; knows no screen.
 */
package nnbook.terminal.text;
