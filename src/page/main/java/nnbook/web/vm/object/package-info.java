/**
 * Interpreted classes and their objects, and what stands for these in the world outside: a proxy of
 * its interfaces, or an exception. Uses {@code host} and {@code code}.
 */
package nnbook.web.vm.object;
