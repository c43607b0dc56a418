package nnbook.course.certify.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A type inside an exercise's stub, as the trusted side tells it to the other one.
 *
 * @param kind record, enum or class
 * @param name its full name
 * @param parts what its constructor takes: names of components or fields; of an enum, its constants
 * @param types the types of these
 * @param state the fields that may change later
 */
public record StubType(
    String kind, String name, List<String> parts, List<String> types, List<String> state) {
  private static final String SEPARATOR = "\t";

  /** The types inside {@code exercise}, a class of the stub, by name. */
  public static List<StubType> inside(Class<?> exercise) {
    return Arrays.stream(exercise.getDeclaredClasses())
        .filter(type -> !type.isInterface())
        .sorted(Comparator.comparing(Class::getName))
        .map(StubType::of)
        .toList();
  }

  private static StubType of(Class<?> type) {
    if (type.isEnum()) {
      List<String> constants =
          Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
      return new StubType("enum", type.getName(), constants, List.of(), List.of());
    }
    if (type.isRecord()) {
      RecordComponent[] components = type.getRecordComponents();
      return new StubType(
          "record",
          type.getName(),
          Arrays.stream(components).map(RecordComponent::getName).toList(),
          Arrays.stream(components).map(component -> component.getType().getName()).toList(),
          List.of());
    }
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    List<String> parts =
        Arrays.stream(constructor.getParameters()).map(Parameter::getName).toList();
    return new StubType(
        "class",
        type.getName(),
        parts,
        Arrays.stream(constructor.getParameterTypes()).map(Class::getName).toList(),
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> !Modifier.isFinal(field.getModifiers()))
            .map(Field::getName)
            .toList());
  }

  /** As a line of text. */
  public String text() {
    List<String> words = new ArrayList<>(List.of(kind, name, "" + parts.size()));
    words.addAll(parts);
    words.add("" + types.size());
    words.addAll(types);
    words.addAll(state);
    return String.join(SEPARATOR, words);
  }

  /** Reads such a line. */
  public static StubType of(String text) {
    List<String> words = List.of(text.split(SEPARATOR));
    int parts = 3 + Integer.parseInt(words.get(2));
    int types = parts + 1 + Integer.parseInt(words.get(parts));
    return new StubType(
        words.get(0),
        words.get(1),
        words.subList(3, parts),
        words.subList(parts + 1, types),
        words.subList(types, words.size()));
  }
}
