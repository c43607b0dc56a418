/**
 * Where text is shown and typed: a terminal, or two streams. May use JLine and {@code text}.
 */
package nnbook.terminal.screen;
