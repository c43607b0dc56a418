package nnbook.web.vm.code;

import java.util.Optional;

/**
 * Where a value came from, as a JVM tells it when the value is null: {@code because "a.b[1]" is
 * null}. Nothing comes of it before that happens.
 */
public interface Origin {
  /** How many fields and elements deep an explanation goes. */
  int DEEPEST = 5;

  /** The expression as in the source; empty if it cannot be told. */
  Optional<String> text(VariableNames names, int depth);

  /** What is said of the value that is null. */
  static String reason(Origin origin, VariableNames names) {
    if (origin instanceof Result) {
      return " because the return value of \"" + ((Result) origin).name() + "\" is null";
    }
    return Optional.ofNullable(origin).flatMap(o -> o.text(names, DEEPEST))
        .map(text -> " because \"" + text + "\" is null").orElse("");
  }

  private static Optional<String> inner(Origin origin, VariableNames names, int depth) {
    return depth <= 1 || origin == null ? Optional.empty() : origin.text(names, depth - 1);
  }

  /** A constant. */
  record Literal(String value) implements Origin {
    @Override
    public Optional<String> text(VariableNames names, int depth) {
      return Optional.of(value);
    }
  }

  /** A variable, read at that place; a parameter may still have the value it came with. */
  record Variable(int slot, int place, boolean written) implements Origin {
    @Override
    public Optional<String> text(VariableNames names, int depth) {
      return Optional.of(names.at(slot, place, written));
    }
  }

  /** A field of an object. */
  record Field(Origin object, String name) implements Origin {
    @Override
    public Optional<String> text(VariableNames names, int depth) {
      return Optional.of(inner(object, names, depth).map(o -> o + ".").orElse("") + name);
    }
  }

  /** A static field. */
  record StaticField(MemberName member) implements Origin {
    @Override
    public Optional<String> text(VariableNames names, int depth) {
      return Optional.of(NullWords.type(member.owner()) + "." + member.name());
    }
  }

  /** An element of an array. */
  record Element(Origin array, Origin index) implements Origin {
    @Override
    public Optional<String> text(VariableNames names, int depth) {
      return Optional.of(inner(array, names, depth).orElse("<array>")
          + "[" + inner(index, names, depth).orElse("...") + "]");
    }
  }

  /** What a method returned. */
  record Result(MemberName member) implements Origin {
    String name() {
      return NullWords.method(member);
    }

    @Override
    public Optional<String> text(VariableNames names, int depth) {
      return Optional.of(name());
    }
  }
}
