/**
 * What interpreted code can call of Java and of the book: by reflection, or directly where that is
 * too slow or means something else for interpreted objects.
 */
package nnbook.web.vm.library;
