/**
 * An interpreter of class files, so that the page can run what its own javac has compiled.
 *
 * <p>A way to read it: {@link nnbook.web.vm.Vm} is the door. {@link nnbook.web.vm.ClassFileReader}
 * reads a class file, {@link nnbook.web.vm.CodeTranslator} turns its stack code into
 * {@link nnbook.web.vm.Instruction}s that work on registers, {@link nnbook.web.vm.Interpreter}
 * runs them, {@link nnbook.web.vm.Linker} finds what they name when they run first. What is
 * compiled ahead of time is reached through {@link nnbook.web.vm.Bindings} alone.
 *
 * <p>All of it is plain Java for the JVM, where it is tested, and for TeaVM, which makes it part of
 * the page.
 */
package nnbook.web.vm;
