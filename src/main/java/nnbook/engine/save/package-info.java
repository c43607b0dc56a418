/**
 * Networks and weights as text and as bytes. Files are not opened here: a figure in the browser has
 * none.
 */
package nnbook.engine.save;
