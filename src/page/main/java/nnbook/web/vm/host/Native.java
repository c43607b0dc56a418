package nnbook.web.vm.host;

/** A method, constructor or operation that is not interpreted. */
@FunctionalInterface
public interface Native {
  /**
   * Takes its arguments from the slots that begin with {@code at}, laid out as a class file lays
   * out local variables (a receiver first; a long or a double fills two slots), and leaves its
   * result in slot {@code at}.
   *
   * @param numbers what is a number: an int or less widened, a float or a double as its bits
   * @param references what is an object, in the same slots
   */
  void call(long[] numbers, Object[] references, int at) throws Throwable;
}
