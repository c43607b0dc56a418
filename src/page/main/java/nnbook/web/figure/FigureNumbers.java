package nnbook.web.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a figure shows: rows of numbers, and texts, by their names. */
public final class FigureNumbers {
  private final Map<String, double[]> numbers;
  private final Map<String, String> texts;

  private FigureNumbers(Map<String, double[]> numbers, Map<String, String> texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  /** One that says nothing yet. */
  public static FigureNumbers empty() {
    return new FigureNumbers(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** The same with one more row of numbers. */
  public FigureNumbers with(String name, double... row) {
    FigureNumbers more = copy();
    more.numbers.put(name, row.clone());
    return more;
  }

  /** The same with one more text. */
  public FigureNumbers with(String name, String text) {
    FigureNumbers more = copy();
    more.texts.put(name, text);
    return more;
  }

  private FigureNumbers copy() {
    return new FigureNumbers(new LinkedHashMap<>(numbers), new LinkedHashMap<>(texts));
  }

  /** The names of the rows of numbers, in the order in which they came. */
  public Iterable<String> rows() {
    return numbers.keySet();
  }

  /** The names of the texts. */
  public Iterable<String> texts() {
    return texts.keySet();
  }

  /** Throws IllegalArgumentException if there is no such row. */
  public double[] row(String name) {
    if (!numbers.containsKey(name)) {
      throw new IllegalArgumentException("No numbers are called " + name);
    }
    return numbers.get(name).clone();
  }

  /** The first number of a row. */
  public double number(String name) {
    return row(name)[0];
  }

  /** Throws IllegalArgumentException if there is no such text. */
  public String text(String name) {
    if (!texts.containsKey(name)) {
      throw new IllegalArgumentException("No text is called " + name);
    }
    return texts.get(name);
  }
}
