package nnbook.author.letters;

import nnbook.data.Letters;
import nnbook.engine.math.PortableMath;
import nnbook.engine.random.SeededRandom;

/** What has probabilities for the next letter of a name. */
interface NextLetter {
  /** Names are stopped there; no recorded one is longer than 13 letters. */
  int LONGEST = 30;

  /** The probabilities of '.', a, …, z behind that beginning, which may be empty. */
  double[] after(String beginning);

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
