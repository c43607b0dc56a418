/**
 * The code of methods: from the stack code of class files to instructions that work on registers,
 * and what an instruction tells of itself when it fails.
 */
package nnbook.web.vm.code;
