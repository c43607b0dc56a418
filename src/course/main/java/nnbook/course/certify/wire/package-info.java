/**
 * What goes between judge and child: calls, plain values with their identity, exceptions. The
 * judge's side believes nothing that it reads.
 */
package nnbook.course.certify.wire;
