package nnbook.web.vm.code;

/** What a method does, translated so that it can be run. */
public final class PreparedCode {
  /** Of a method that is abstract. */
  public static final PreparedCode NONE = new PreparedCode(
      new Instruction[0], new int[0], new Handler[0], 0);

  public final Instruction[] instructions;

  /** Where exceptions are caught, in the order in which the class file asks. */
  public final Handler[] handlers;

  /** How many slots a call needs. */
  public final int slots;

  private final int[] lines;

  PreparedCode(
      Instruction[] instructions, int[] lines, Handler[] handlers, int slots) {
    this.instructions = instructions;
    this.lines = lines;
    this.handlers = handlers;
    this.slots = slots;
  }

  /** The line of an instruction in the source, 0 where that is not known. */
  public int line(int place) {
    return place >= 0 && place < lines.length ? lines[place] : 0;
  }
}
