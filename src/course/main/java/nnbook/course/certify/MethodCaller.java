package nnbook.course.certify;

/** Calls the methods of a submission; the class loader of its facade. */
public interface MethodCaller {
  /** Calls the method of that name and types. Throws what the submission throws. */
  Object call(String method, Class<?>[] types, Class<?> result, Object[] arguments);
}
