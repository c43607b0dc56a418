/**
 * An interpreter of class files, so that the page can run what its own javac has compiled.
 *
 * <p>A way to read it: {@link nnbook.web.vm.Vm} is the door. In {@code object}, a {@code
 * ClassFileReader} makes classes of files, which live there with their objects; in {@code code}, a
 * {@code CodeTranslator} turns the stack code of their methods into instructions that work on
 * registers. Here the {@link nnbook.web.vm.Interpreter} runs these, and the {@link
 * nnbook.web.vm.Linker} finds what they name when they run first. What is compiled ahead of time is
 * reached through {@code host.Bindings} alone, which {@code library} has by reflection.
 *
 * <p>All of it is plain Java for the JVM, where it is tested, and for TeaVM, which makes it part of
 * the page.
 */
package nnbook.web.vm;
