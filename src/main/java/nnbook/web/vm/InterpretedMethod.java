package nnbook.web.vm;

import java.util.List;
import org.objectweb.asm.Opcodes;

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

  /** The names of variables, if the class file tells them. */
  List<LocalVariable> variables = List.of();

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

  /** The name of a variable at a place, or what a JVM says in place of one. */
  String variableName(int slot, int place, boolean written) {
    for (LocalVariable variable : variables) {
      if (variable.isAt(slot, place)) {
        return variable.name();
      }
    }
    boolean isStatic = is(Opcodes.ACC_STATIC);
    if (!isStatic && slot == 0) {
      return "this";
    }
    int first = isStatic ? 0 : 1;
    int number = 1;
    for (String parameter : Descriptor.of(descriptor).parameters()) {
      if (first == slot && !written) {
        return "<parameter" + number + ">";
      }
      first += Descriptor.slots(parameter);
      number++;
    }
    return "<local" + slot + ">";
  }

  String key() {
    return name + descriptor;
  }
}
