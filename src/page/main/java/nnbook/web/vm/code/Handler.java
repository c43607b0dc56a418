package nnbook.web.vm.code;

/**
 * A catch or finally.
 *
 * @param start the first instruction that it guards
 * @param end the first after them
 * @param target where it begins
 * @param type what it catches, or null for all
 * @param register where it finds the exception
 */
public record Handler(int start, int end, int target, TypeOperand type, int register) {
  public boolean guards(int place) {
    return start <= place && place < end;
  }
}
