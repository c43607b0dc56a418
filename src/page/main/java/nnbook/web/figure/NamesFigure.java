package nnbook.web.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nnbook.engine.random.SeededRandom;

/**
 * The machine of chapter 20, which goes on with the beginning of a name.
 *
 * <p>State: {@code start}, what a reader has typed; {@code temperature}; {@code seed} of the names,
 * 0 for none. Answer: {@code read}, the letters that it takes of the start; {@code capitals},
 * {@code dropped} and {@code cut}, how many signs it read as small letters, left out, or had no
 * room for; {@code most}, how many letters it can read; {@code chances} of the 27 letters to be
 * next; {@code attention}, head by head how much it takes from the beginning and from each letter;
 * {@code names}, twenty with blanks between, and {@code known}, 1 for each that it has learned
 * from, both only if they are asked for.
 */
final class NamesFigure implements LiveFigure {
  private static final int COUNT = 20;
  private static final double COLDEST = 0.01;

  private final Supplier<List<String>> learned;

  /** Read at the first question. */
  private static final class Trained {
    static final NameMachine MACHINE = new NameMachine();
  }

  /** One that knows from which names its network has learned. */
  NamesFigure(Supplier<List<String>> learned) {
    this.learned = learned;
  }

  @Override
  public FigureNumbers answer(FigureState state) {
    double temperature = state.number("temperature");
    if (temperature < COLDEST) {
      throw new IllegalArgumentException("temperature must be at least 0.01, was " + temperature);
    }
    NameMachine machine = Trained.MACHINE;
    FigureNumbers numbers = reading(state.word("start"), machine.mostLetters());
    String read = numbers.text("read");
    numbers = numbers
        .with("most", machine.mostLetters())
        .with("chances", machine.chances(read, temperature))
        .with("attention", machine.looks());
    int seed = state.count("seed");
    return seed == 0 ? numbers : withNames(numbers, names(machine, read, temperature, seed));
  }

  /** Capital letters are read as small ones, and what is no letter from a to z is not read. */
  private static FigureNumbers reading(String start, int most) {
    StringBuilder read = new StringBuilder();
    int capitals = 0;
    int dropped = 0;
    int cut = 0;
    for (char sign : start.toCharArray()) {
      boolean capital = sign >= 'A' && sign <= 'Z';
      char small = capital ? (char) (sign - 'A' + 'a') : sign;
      if (small < 'a' || small > 'z') {
        dropped++;
      } else if (read.length() == most) {
        cut++;
      } else {
        read.append(small);
        capitals += capital ? 1 : 0;
      }
    }
    return FigureNumbers.empty().with("read", read.toString())
        .with("capitals", capitals).with("dropped", dropped).with("cut", cut);
  }

  private static List<String> names(
      NameMachine machine, String start, double temperature, int seed) {
    SeededRandom random = new SeededRandom(seed);
    List<String> names = new ArrayList<>();
    for (int n = 0; n < COUNT; n++) {
      names.add(machine.name(start, temperature, random));
    }
    return names;
  }

  private FigureNumbers withNames(FigureNumbers numbers, List<String> names) {
    Set<String> all = new TreeSet<>(learned.get());
    return numbers
        .with("names", String.join(" ", names))
        .with("known", names.stream().mapToDouble(name -> all.contains(name) ? 1 : 0).toArray());
  }
}
