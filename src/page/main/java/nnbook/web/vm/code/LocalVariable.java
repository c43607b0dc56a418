package nnbook.web.vm.code;

/**
 * A variable with a name.
 *
 * @param start the first instruction where the slot is this variable
 * @param end the first after them
 */
record LocalVariable(String name, int slot, int start, int end) {
  boolean isAt(int otherSlot, int place) {
    return slot == otherSlot && start <= place && place <= end;
  }
}
