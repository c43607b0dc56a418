/**
 * Exponential, logarithm, powers, sine and their kin with the same bits on every machine and in the
 * browser: {@link nnbook.engine.math.PortableMath}, derived in decision record 022.
 *
 * <p>Uses double arithmetic and the bits of a double, and no other package.
 */
package nnbook.engine.math;
