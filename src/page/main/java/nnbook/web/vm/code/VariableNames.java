package nnbook.web.vm.code;

import java.util.List;
import nnbook.web.vm.host.Descriptor;

/**
 * What the variables of a method are called.
 *
 * @param told the names that the class file tells, if it tells any
 * @param isStatic whether the method has no {@code this}
 * @param parameters their descriptors
 */
public record VariableNames(List<LocalVariable> told, boolean isStatic, List<String> parameters) {

  static VariableNames none() {
    return new VariableNames(List.of(), true, List.of());
  }

  /** The name of a variable at a place, or what a JVM says in place of one. */
  String at(int slot, int place, boolean written) {
    for (LocalVariable variable : told) {
      if (variable.isAt(slot, place)) {
        return variable.name();
      }
    }
    if (!isStatic && slot == 0) {
      return "this";
    }
    int first = isStatic ? 0 : 1;
    int number = 1;
    for (String parameter : parameters) {
      if (first == slot && !written) {
        return "<parameter" + number + ">";
      }
      first += Descriptor.slots(parameter);
      number++;
    }
    return "<local" + slot + ">";
  }
}
