/** Random numbers that are the same on every machine. */
package nnbook.engine.random;
