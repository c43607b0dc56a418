/** The kernel on the Vector API; apart, because it is compiled with an incubator module. */
package nnbook.fast.vector;
