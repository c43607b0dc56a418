/**
 * The same networks at hardware speed: dense layers in float, on row arrays, with kernels that the
 * compiler, or the Vector API, turns into the machine's widest instructions.
 */
package nnbook.fast;
