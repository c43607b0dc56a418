package nnbook.web.vm.host;

import java.util.Optional;

/** What interpreted code reaches outside of itself. Names are those of class files. */
public interface Bindings {
  /** A class compiled ahead of time: {@code java/util/List}, {@code [D}. */
  Optional<Class<?>> type(String name);

  /** How a method is called, or a constructor, whose name is {@code <init>}. */
  Optional<Native> method(String owner, String name, String descriptor);

  /** How a field is read: a receiver, if it has one, in slot {@code at}, and the value after. */
  Optional<Native> getter(String owner, String name, String descriptor);

  /** The class file of an interface whose default methods are to be interpreted. */
  Optional<byte[]> classFile(String name);
}
