package nnbook.author.letters;

import java.util.List;
import java.util.stream.IntStream;
import nnbook.data.Letters;
import nnbook.engine.math.PortableMath;
import nnbook.engine.random.SeededRandom;

/** What has probabilities for the next letter of a name. */
interface NextLetter {
  /** Names are stopped there; no recorded one is longer than 13 letters. */
  int LONGEST = 30;

  /** The probabilities of '.', a, …, z behind that beginning, which may be empty. */
  double[] after(String beginning);

  /** The mean of -ln p over all letters of the names and their ends. */
  default double loss(List<String> names) {
    double sum = 0;
    int letters = 0;
    for (String name : names) {
      for (int t = 0; t <= name.length(); t++) {
        int next = t < name.length() ? Letters.index(name.charAt(t)) : Letters.END;
        sum -= PortableMath.log(after(name.substring(0, t))[next]);
        letters++;
      }
    }
    return sum / letters;
  }

  /** Gives each letter the mean of both probabilities. */
  default NextLetter mixedWith(NextLetter other) {
    return beginning -> {
      double[] p = after(beginning);
      double[] q = other.after(beginning);
      return IntStream.range(0, p.length).mapToDouble(j -> (p[j] + q[j]) / 2).toArray();
    };
  }

  /** A name, letter after letter, each drawn with probabilities p^(1 / temperature). */
  default String invent(double temperature, SeededRandom random) {
    StringBuilder name = new StringBuilder();
    while (name.length() < LONGEST) {
      int next = draw(after(name.toString()), temperature, random);
      if (next == Letters.END) {
        break;
      }
      name.append(Letters.letter(next));
    }
    return name.toString();
  }

  private static int draw(double[] p, double temperature, SeededRandom random) {
    double[] shares = new double[p.length];
    double sum = 0;
    for (int j = 0; j < p.length; j++) {
      shares[j] = PortableMath.exp(PortableMath.log(p[j]) / temperature);
      sum += shares[j];
    }
    double left = random.nextDouble() * sum;
    int j = 0;
    while (j < p.length - 1 && left >= shares[j]) {
      left -= shares[j++];
    }
    return j;
  }
}
