package nnbook.web.vm.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;

/** The instructions of a method as they are translated, with their lines and the jumps' targets. */
final class CodeBuffer {
  private record Jump(Instruction instruction, Label target) {}

  private record Switch(Instruction instruction, int[] keys, Label otherwise, Label[] targets) {}

  private record Guard(Label start, Label end, Label target, String type) {}

  private final List<Instruction> instructions = new ArrayList<>();
  private int[] lines = new int[16];
  private int line;
  private final Map<Label, Integer> places = new HashMap<>();
  private final List<Jump> jumps = new ArrayList<>();
  private final List<Switch> switches = new ArrayList<>();
  private final List<Guard> guards = new ArrayList<>();

  /** The instruction just added, if it does nothing but make a value in its register a. */
  private Instruction maker;

  void line(int number) {
    line = number;
  }

  void add(Instruction instruction) {
    if (instructions.size() == lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
    }
    lines[instructions.size()] = line;
    instructions.add(instruction);
    maker = null;
  }

  void addMaker(Instruction instruction) {
    add(instruction);
    maker = instruction;
  }

  /** The instruction that has just made the value of that register, or null. */
  Instruction makerOf(int register) {
    return maker != null && maker.a == register ? maker : null;
  }

  /** Takes the maker of a value away again. */
  void removeMaker() {
    instructions.remove(instructions.size() - 1);
    maker = null;
  }

  /** Takes the instruction just added away if it counts a variable, and returns it; else null. */
  Instruction takeCounter() {
    Instruction counter =
        maker != null && maker.op == Op.IADD_SMALL && maker.a == maker.b ? maker : null;
    if (counter != null) {
      removeMaker();
    }
    return counter;
  }

  void addJump(Instruction jump, Label target) {
    add(jump);
    jumps.add(new Jump(jump, target));
  }

  void addSwitch(Instruction choice, int[] keys, Label otherwise, Label[] targets) {
    add(choice);
    switches.add(new Switch(choice, keys, otherwise, targets));
  }

  /** What happens between two labels is caught at a third. */
  void addGuard(Label start, Label end, Label handler, String type) {
    guards.add(new Guard(start, end, handler, type));
  }

  void place(Label label) {
    places.put(label, instructions.size());
    maker = null;
  }

  boolean isPlaced(Label label) {
    return places.containsKey(label);
  }

  int placeOf(Label label) {
    return places.get(label);
  }

  /** Where the next instruction will be. */
  int place() {
    return instructions.size();
  }

  int line() {
    return line;
  }

  /**
   * The whole code, all labels being placed.
   *
   * @param caught the register in which handlers find the exception
   */
  PreparedCode finish(int caught, int slots) {
    for (Jump jump : jumps) {
      jump.instruction.c = placeOf(jump.target);
    }
    for (Switch choice : switches) {
      int[] targets = Arrays.stream(choice.targets).mapToInt(this::placeOf).toArray();
      choice.instruction.link =
          new SwitchTable(choice.keys, targets, placeOf(choice.otherwise));
    }
    Handler[] handlers = guards.stream().map(guard -> new Handler(
        placeOf(guard.start), placeOf(guard.end), placeOf(guard.target),
        guard.type == null ? null : new TypeOperand(guard.type), caught)).toArray(Handler[]::new);
    return new PreparedCode(
        instructions.toArray(new Instruction[0]), Arrays.copyOf(lines, instructions.size()),
        handlers, slots);
  }
}
