package ch08;

import nnbook.engine.layer.Dense;

/**
 * Tells whether a hidden layer has two neurons that training can never part.
 *
 * <p>{@code next} is the layer that reads the outputs of {@code hidden}. The weights of a layer are
 * [out x in], one row for each of its neurons, and its biases are [1 x out]. Two neurons stay twins
 * for certain, whatever the examples are, if no number in the two layers tells them apart. Any two
 * may be the twins; numbers that are nearly the same do tell them apart.
 *
 * <p>★★ 10 minutes. Chapter: ch08-tie.
 */
public final class SymmetricNeurons {
  private SymmetricNeurons() {}

  public static boolean symmetricNeurons(Dense hidden, Dense next) {
    // TODO ch08.SymmetricNeurons: which numbers would have to be equal?
    throw new UnsupportedOperationException("TODO ch08.SymmetricNeurons");
  }
}
