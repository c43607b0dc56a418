package nnbook.web.vm;

import java.util.Optional;
import nnbook.web.vm.code.TypeOperand;
import nnbook.web.vm.host.HostArrays;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.Instance;
import nnbook.web.vm.object.InterpretedClass;

/** What has which type, and arrays of each type. */
final class Types {
  private final Vm vm;

  Types(Vm vm) {
    this.vm = vm;
  }

  boolean isInstance(Object reference, TypeOperand type) {
    if (reference == null) {
      return false;
    }
    resolve(type);
    if (!type.isInside && !(reference instanceof Instance)) {
      return type.outside != null && type.outside.isInstance(reference);
    }
    Instance instance = HostProxies.instanceOrNull(reference);
    return instance != null
        ? instance.type.isSubtypeOf(type.name) : Lambda.isOf(reference, type.name);
  }

  /** Whether a class is compiled ahead of time. */
  boolean isOutside(String name) {
    return vm.find(name) == null;
  }

  /** Whether a class compiled ahead of time is or extends another one. */
  boolean isSubtype(String name, String other) {
    Optional<Class<?>> above = vm.find(other) == null ? find(other) : Optional.empty();
    return name.equals(other) || above.isPresent()
        && find(name).filter(type -> above.get().isAssignableFrom(type)).isPresent();
  }

  void checkCast(Object reference, TypeOperand type) {
    if (reference != null && !isInstance(reference, type)) {
      throw HostProxies.castFailed(reference, type.name.replace('/', '.'));
    }
  }

  private void resolve(TypeOperand type) {
    if (!type.isInside && type.outside == null) {
      type.isInside = vm.find(type.name) != null;
      // Of a class that the page lacks there are no objects.
      type.outside = type.isInside ? null : find(type.name).orElse(null);
    }
  }

  /** An array of numbers, by the number that a class file has for their type. */
  Object createNumbers(int type, long length) {
    int elements = vm.meter.elements(length);
    vm.meter.take((long) HostArrays.bytes(type) * elements);
    return HostArrays.create(type, elements);
  }

  Object createArray(TypeOperand type, long length) {
    return createArray(arrayClass(type), vm.meter.elements(length));
  }

  /** Arrays in arrays, their lengths in the slots from there on. */
  Object createArrays(TypeOperand type, long[] numbers, int at, int dimensions) {
    Class<?> array = arrayClass(type);
    int[] lengths = new int[dimensions];
    for (int i = 0; i < dimensions; i++) {
      lengths[i] = vm.meter.elements(numbers[at + i]);
    }
    return createArray(array, lengths);
  }

  private Object createArray(Class<?> type, int... lengths) {
    vm.meter.take(HostArrays.bytes(type, lengths));
    return HostArrays.create(type, lengths, 0);
  }

  private Class<?> arrayClass(TypeOperand type) {
    resolve(type);
    if (type.outside == null) {
      throw new MissingMemberError(type.name);
    }
    return type.outside;
  }

  /** The class of that name outside; an array of interpreted objects is one of any objects. */
  private Optional<Class<?>> find(String name) {
    int dimensions = name.lastIndexOf('[') + 1;
    if (dimensions > 0 && name.charAt(dimensions) == 'L'
        && vm.find(name.substring(dimensions + 1, name.length() - 1)) != null) {
      return vm.bindings.type("[".repeat(dimensions) + "Ljava/lang/Object;");
    }
    return vm.bindings.type(name);
  }

  /** What a class literal is: the class of Java, or the interpreted class itself. */
  Object classObject(String name) {
    InterpretedClass inside = vm.find(name);
    return inside != null ? inside
        : find(name).orElseThrow(() -> new MissingMemberError(name));
  }
}
