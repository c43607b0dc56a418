package nnbook.web.vm;

import java.util.ArrayList;
import java.util.List;
import nnbook.web.vm.host.Boxes;
import nnbook.web.vm.host.Descriptor;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.InterpretedMethod;
import org.objectweb.asm.Opcodes;

/** A method, constructor or lambda's body, to be called with objects for arguments. */
final class Callee {
  private final Vm vm;
  private final List<String> parameters;
  private final String result;
  private final Native target;

  /** Calls something by a way that has been found for it. */
  Callee(Vm vm, List<String> parameters, String result, Native target) {
    this.vm = vm;
    this.parameters = parameters;
    this.result = result;
    this.target = target;
  }

  /** Calls that very method, whatever overrides it. */
  Callee(Vm vm, InterpretedMethod method) {
    this(vm, parameters(method), Descriptor.of(method.descriptor).result(),
        (numbers, references, at) -> vm.run(method, at));
  }

  private static List<String> parameters(InterpretedMethod method) {
    List<String> parameters =
        new ArrayList<>(Descriptor.of(method.descriptor).parameters());
    if (!method.is(Opcodes.ACC_STATIC)) {
      parameters.add(0, "L" + method.owner.name + ";");
    }
    return parameters;
  }

  /** Calls it; numbers are boxed, and converted where the parameter is wider. */
  Object call(Object... arguments) throws Throwable {
    long[] numbers = vm.stack.numbers;
    Object[] references = vm.stack.references;
    int at = vm.stack.top();
    int slot = at;
    for (int i = 0; i < parameters.size(); i++) {
      Boxes.put(numbers, references, slot, parameters.get(i), arguments[i]);
      slot += Descriptor.slots(parameters.get(i));
    }
    target.call(numbers, references, at);
    return result.equals("V") ? null : Boxes.get(numbers, references, at, result);
  }
}
