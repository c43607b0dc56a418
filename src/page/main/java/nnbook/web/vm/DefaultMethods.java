package nnbook.web.vm;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.host.Signatures;
import nnbook.web.vm.object.ClassFileReader;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedMethod;
import org.objectweb.asm.Opcodes;

/**
 * Default methods of interfaces that are compiled ahead of time, run on interpreted objects and
 * lambdas. Reflection would only lead back to the object, so they are interpreted, from the
 * interface's own class file.
 */
final class DefaultMethods {
  private final Vm vm;
  private final Map<String, InterpretedClass> interfaces = new HashMap<>();

  DefaultMethods(Vm vm) {
    this.vm = vm;
  }

  /** The interpreted part of an interface, if one of its methods has been asked for; or null. */
  InterpretedClass loaded(String name) {
    return interfaces.get(name);
  }

  Object call(Method method, Object receiver, Object... arguments) {
    String key = Signatures.key(method);
    InterpretedMethod found = find(method.getDeclaringClass(), key);
    if (found == null) {
      throw new MissingMemberError(method.getDeclaringClass().getName() + "." + key);
    }
    return vm.call(found, receiver, arguments);
  }

  /** The default method of an interface or one that it extends; null if there is none. */
  InterpretedMethod find(Class<?> type, String key) {
    String name = type.getName().replace('.', '/');
    if (!interfaces.containsKey(name)) {
      vm.bindings.classFile(name)
          .ifPresent(file -> interfaces.put(name,
              ClassFileReader.read(file, vm, method -> Optional.empty())));
    }
    InterpretedClass code = interfaces.get(name);
    InterpretedMethod own = code == null ? null : code.methods.get(key);
    if (own != null && !own.is(Opcodes.ACC_ABSTRACT)) {
      return own;
    }
    for (Class<?> above : type.getInterfaces()) {
      InterpretedMethod inherited = find(above, key);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }
}
