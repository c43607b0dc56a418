/**
 * Which submissions resemble each other. JPlag finds that, a program under GPL-3.0 that needs
 * Java 21: it is no part of ours, is fetched when an instructor asks for it, and runs as a process
 * of its own, whose result file is read here.
 */
package nnbook.course.similarity;
