/** Interpreted classes and their objects, and what stands for these in the world outside. */
package nnbook.web.vm.object;
