package nnbook.web.vm.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of a method: {@code (D[ILjava/lang/String;)V}.
 *
 * @param parameters the descriptor of each parameter, without a receiver
 * @param result the descriptor of the result
 * @param slots how many slots the arguments fill, without a receiver
 */
public record Descriptor(List<String> parameters, String result, int slots) {
  private static final Map<String, Descriptor> KNOWN = new HashMap<>();

  public static Descriptor of(String text) {
    return KNOWN.computeIfAbsent(text, Descriptor::parse);
  }

  private static Descriptor parse(String text) {
    List<String> parameters = new ArrayList<>();
    int at = 1;
    while (text.charAt(at) != ')') {
      int end = end(text, at);
      parameters.add(text.substring(at, end));
      at = end;
    }
    int slots = parameters.stream().mapToInt(Descriptor::slots).sum();
    return new Descriptor(List.copyOf(parameters), text.substring(at + 1), slots);
  }

  private static int end(String text, int at) {
    int end = at;
    while (text.charAt(end) == '[') {
      end++;
    }
    return text.charAt(end) == 'L' ? text.indexOf(';', end) + 1 : end + 1;
  }

  /** How many slots a value of that type fills. */
  public static int slots(String type) {
    return switch (type.charAt(0)) {
      case 'V' -> 0;
      case 'J', 'D' -> 2;
      default -> 1;
    };
  }

  public static boolean isReference(String type) {
    return type.charAt(0) == 'L' || type.charAt(0) == '[';
  }
}
