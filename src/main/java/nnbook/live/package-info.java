/** The book alive: the walk through a chapter in the terminal. */
package nnbook.live;
