package nnbook.web.vm;

/** A type that values are compared with: for instanceof, a cast, a catch. */
final class TypeTest {
  final String name;

  /** The class compiled ahead of time; null as long as it is not looked up, or interpreted. */
  Class<?> outside;

  /** The interpreted class; null as long as it is not looked up, or compiled ahead of time. */
  InterpretedClass inside;

  TypeTest(String name) {
    this.name = name;
  }
}
