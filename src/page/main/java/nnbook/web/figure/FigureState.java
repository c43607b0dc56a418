package nnbook.web.figure;

import java.util.Map;
import java.util.TreeMap;

/** What a reader has set in a figure: values by their names, as in the address of the page. */
public final class FigureState {
  private final Map<String, String> values;

  private FigureState(Map<String, String> values) {
    this.values = values;
  }

  /** Reads a state: {@code rate=0.1}, a line for each value. */
  public static FigureState of(String... lines) {
    Map<String, String> values = new TreeMap<>();
    for (String line : String.join("\n", lines).split("\n")) {
      int end = line.indexOf('=');
      if (end > 0) {
        values.put(line.substring(0, end), line.substring(end + 1));
      }
    }
    return new FigureState(values);
  }

  /** The text of a value. Throws IllegalArgumentException if there is none. */
  public String word(String name) {
    String text = values.get(name);
    if (text == null) {
      throw new IllegalArgumentException("The figure needs a value for " + name);
    }
    return text;
  }

  /** Throws IllegalArgumentException unless the value is a finite number. */
  public double number(String name) {
    return parsed(name, word(name));
  }

  /** Throws IllegalArgumentException unless the value is a whole number of at least 0. */
  public int count(String name) {
    double value = number(name);
    if (value < 0 || value > Integer.MAX_VALUE || value != (int) value) {
      throw new IllegalArgumentException(
          name + " must be a whole number of at least 0, was " + word(name));
    }
    return (int) value;
  }

  /** The numbers of a list: {@code 0.5,-1}. */
  public double[] numbers(String name) {
    String text = word(name);
    String[] parts = text.isEmpty() ? new String[0] : text.split(",");
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = parsed(name, parts[i]);
    }
    return numbers;
  }

  private static double parsed(String name, String text) {
    try {
      double value = Double.parseDouble(text);
      if (!Double.isNaN(value) && !Double.isInfinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException(name + " must be a number, was " + text);
  }

  /** The same state without the value of that name. */
  FigureState without(String name) {
    Map<String, String> others = new TreeMap<>(values);
    others.remove(name);
    return new FigureState(others);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FigureState state && values.equals(state.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
