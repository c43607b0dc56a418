package nnbook.web.vm.code;

import org.objectweb.asm.Handle;

/** A call site that the class file leaves to a bootstrap method: a lambda, a concatenation. */
public record DynamicName(String name, String descriptor, Handle bootstrap, Object[] constants) {}
