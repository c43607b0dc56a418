package nnbook.web.vm;

/** A method of an interpreted class, with its prepared code if it is not abstract. */
final class InterpretedMethod {
  final InterpretedClass owner;
  final String name;
  final String descriptor;
  final int access;

  /** What it does; empty where the method is abstract. */
  Instruction[] code = {};

  /** The line of each instruction in the source, 0 where that is not known. */
  int[] lines = {};

  /** Where exceptions are caught, in the order in which the class file asks. */
  Handler[] handlers = {};

  /** How many slots a call needs. */
  int slots;

  InterpretedMethod(InterpretedClass owner, String name, String descriptor, int access) {
    this.owner = owner;
    this.name = name;
    this.descriptor = descriptor;
    this.access = access;
  }

  boolean is(int flag) {
    return (access & flag) != 0;
  }

  String key() {
    return name + descriptor;
  }
}
