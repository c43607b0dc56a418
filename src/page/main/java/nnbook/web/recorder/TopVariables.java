package nnbook.web.recorder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedField;

/** The variables outside of all methods: static fields. */
final class TopVariables {
  private final Map<String, Top> all = new LinkedHashMap<>();

  private record Top(InterpretedField field, SeenVariable seen) {}

  /** Adds those of a class; the constants of an enum are none. */
  void add(InterpretedClass type) {
    List<InterpretedField> fields = type.isEnum() ? List.of() : type.variables();
    fields.stream().filter(field -> !field.name().contains("$")).forEach(field -> {
      all.remove(field.name());
      all.put(field.name(),
          new Top(field, new SeenVariable(Film.TOP, field.name(), field.type())));
    });
  }

  void forget() {
    all.values().forEach(top -> top.seen.forget());
  }

  /**
   * Notes those with another value than last time; {@code unset}: whether those that the code under
   * way declares have no value yet.
   */
  void note(Things things, boolean again, FilmedMethod underWay, boolean unset,
      List<Change> changes) {
    for (Top top : all.values()) {
      InterpretedClass owner = top.field.owner();
      boolean waits = unset && !top.seen.isTold() && underWay.isOf(owner);
      if (owner.numbers != null && !waits) {
        top.seen.read(owner.numbers, owner.references, top.field.slot(), true);
        top.seen.note(things, again, changes);
      }
    }
  }

  void forEachValue(Consumer<Object> to) {
    all.values().forEach(top -> to.accept(top.seen.value()));
  }
}
