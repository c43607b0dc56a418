package nnbook.web.vm.object;

import java.lang.reflect.Method;
import nnbook.web.vm.host.Bindings;

/** What interpreted classes and objects need of the machine in which they live. */
public interface Machine {
  /** The interpreted class of that name, or null. */
  InterpretedClass find(String name);

  /** What is compiled ahead of time. */
  Bindings bindings();

  /** Whether a class compiled ahead of time is or extends another one. */
  boolean isSubtype(String name, String other);

  /** Calls a static method; numbers are boxed, the result of void is null. */
  Object call(String owner, String name, String descriptor, Object... arguments);

  /** Calls that very method on an object. */
  Object call(InterpretedMethod method, Object receiver, Object... arguments);

  /** Calls the default method of an interface that is compiled ahead of time. */
  Object callDefault(Method method, Object receiver, Object... arguments);
}
