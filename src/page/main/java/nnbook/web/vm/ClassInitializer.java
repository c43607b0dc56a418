package nnbook.web.vm;

import java.util.List;
import java.util.Optional;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedClass.State;
import nnbook.web.vm.object.InterpretedMethod;
import org.objectweb.asm.Opcodes;

/** Runs what stands in the static parts of a class when that is used first. */
final class ClassInitializer {
  private ClassInitializer() {}

  /** Of Java's error, in a world without it. */
  private static final class InitializerError extends LinkageError {
    private static final long serialVersionUID = 1;

    InitializerError(Throwable cause) {
      super(null, cause);
    }

    @Override
    public String toString() {
      return "java.lang.ExceptionInInitializerError";
    }
  }

  static void run(InterpretedClass type, Vm vm) {
    if (type.state == State.FAILED) {
      throw new NoClassDefFoundError("Could not initialize class " + type.dottedName());
    }
    if (type.state == State.READY || type.state == State.INITIALIZING) {
      return;
    }
    type.link();
    type.state = State.INITIALIZING;
    try {
      if (!type.isInterface()) {
        above(type, vm);
      }
      InterpretedMethod statics = type.methods.get("<clinit>()V");
      if (statics != null) {
        vm.run(statics, vm.stack.top());
      }
      type.state = State.READY;
    } catch (StepLimitError | MissingMemberError stopped) {
      type.state = State.LINKED;
      throw stopped;
    } catch (Error error) {
      type.state = State.FAILED;
      throw error;
    } catch (Throwable thrown) {
      type.state = State.FAILED;
      throw failure(thrown, vm);
    }
  }

  /** The error of Java; the page has none of that name. */
  private static Error failure(Throwable thrown, Vm vm) {
    String name = "java/lang/ExceptionInInitializerError";
    Optional<Native> constructor =
        vm.bindings.method(name, "<init>", "(Ljava/lang/Throwable;)V");
    if (constructor.isEmpty()) {
      return new InitializerError(thrown);
    }
    List<String> parameters = List.of("L" + name + ";", "Ljava/lang/Throwable;");
    try {
      return (Error) new Callee(vm, parameters, parameters.get(0), constructor.get())
          .call(null, thrown);
    } catch (Throwable unexpected) {
      throw Sneaky.rethrow(unexpected);
    }
  }

  /** First what it extends, then interfaces with code that an object may run. */
  private static void above(InterpretedClass type, Vm vm) {
    if (type.parent() != null) {
      run(type.parent(), vm);
    }
    for (String name : type.interfaces) {
      InterpretedClass above = vm.find(name);
      if (above != null) {
        above(above, vm);
        if (above.methods.values().stream().anyMatch(ClassInitializer::isDefault)) {
          run(above, vm);
        }
      }
    }
  }

  private static boolean isDefault(InterpretedMethod method) {
    return !method.is(Opcodes.ACC_ABSTRACT) && !method.is(Opcodes.ACC_STATIC);
  }
}
