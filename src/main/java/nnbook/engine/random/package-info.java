/**
 * Random numbers that are the same on every machine. May use {@code math} and {@code matrix}.
 */
package nnbook.engine.random;
