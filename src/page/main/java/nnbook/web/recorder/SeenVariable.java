package nnbook.web.recorder;

import java.util.List;
import nnbook.web.vm.host.Boxes;
import nnbook.web.vm.host.Descriptor;

/** A variable as it was seen last. */
final class SeenVariable {
  final String name;
  private final Object of;
  private final String type;
  private boolean lives;
  private boolean isInScope;
  private Object value;
  private long bits;
  private Object told; // null as long as the film does not have it

  /** {@code of}: a {@link Call}, or {@link Film#TOP}. */
  SeenVariable(Object of, String name, String type) {
    this.of = of;
    this.name = name;
    this.type = type;
  }

  /** Reads it where it lies; {@code inScope}: not for the last time. */
  void read(long[] numbers, Object[] references, int slot, boolean inScope) {
    if (Descriptor.isReference(type)) {
      value = references[slot];
    } else if (!lives || bits != numbers[slot]) {
      bits = numbers[slot];
      value = Boxes.box(bits, type.charAt(0));
    }
    lives = true;
    isInScope = inScope;
  }

  boolean isNumber() {
    return !Descriptor.isReference(type);
  }

  boolean isInScope() {
    return isInScope;
  }

  boolean lives() {
    return lives;
  }

  /** It is gone. */
  void end() {
    lives = false;
    isInScope = false;
    value = null;
  }

  Object value() {
    return value;
  }

  /** Whether the film has it. */
  boolean isTold() {
    return told != null;
  }

  /** Notes its end. */
  void noteEnd(boolean goesOn, List<Change> changes) {
    if (!lives && told != null) {
      told = null;
      if (!goesOn) {
        changes.add(new Change(of, name, 0, Film.GONE));
      }
    }
  }

  /** Notes another value than last time; {@code again}: see {@link Things#value}. */
  void note(Things things, boolean again, List<Change> changes) {
    Object now = lives ? things.value(value, again) : told;
    if (now != told && !Things.same(now, told)) {
      told = now;
      changes.add(new Change(of, name, 0, now));
    }
  }

  void forget() {
    told = null;
  }
}
