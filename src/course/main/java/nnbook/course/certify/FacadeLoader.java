package nnbook.course.certify;

import java.util.Map;
import nnbook.grader.worker.IsolatedLoader;

/** Loads a graded test, and the facade in place of the class that it tests. */
final class FacadeLoader extends IsolatedLoader implements MethodCaller {
  private final MethodCaller caller;

  FacadeLoader(Map<String, byte[]> classes, MethodCaller caller) {
    super(classes);
    this.caller = caller;
  }

  @Override
  public Object call(String method, Class<?>[] types, Class<?> result, Object[] arguments) {
    return caller.call(method, types, result, arguments);
  }
}
