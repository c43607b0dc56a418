/**
 * The attack suite: hostile submissions, each of which answers rightly only when its attack has
 * worked. Proves that certified grading keeps its promise on this machine.
 */
package nnbook.author.attack;
