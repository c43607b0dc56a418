/**
 * Networks and weights as text and as bytes; files are opened elsewhere, as a browser has none. May
 * use {@code layer} and what it uses.
 */
package nnbook.engine.save;
