package nnbook.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Trainer;

/** What the program is made of: a reader's own code where there is some, else the engine's. */
record Parts(Gradients gradients, Loop loop, Rule rule) {
  static final String BACKPROP = "ch06.Backprop";
  static final String TRAINING_LOOP = "ch07.TrainingLoop";
  static final String ADAM_STEP = "ch09.AdamStep";

  /** Computes dL/dW and dL/db of each layer, for half the squared error, a mean over the batch. */
  interface Gradients {
    List<Matrix> of(List<Dense> layers, Matrix x, Matrix y);
  }

  /** Trains a network that ends in logits, and returns the loss of each epoch. */
  interface Loop {
    double[] train(Sequential network, Matrix x, Matrix y, double eta, int epochs, int batchSize,
        SeededRandom random);
  }

  /** Makes a step of some parameters from their gradients, each time that it is run. */
  interface Rule {
    Runnable on(List<Parameter> parameters, double rate);
  }

  /** {@code own}: the texts of a reader's exercises, by their names. */
  static Parts of(Map<String, String> own) {
    return new Parts(
        own.containsKey(BACKPROP)
            ? ownGradients(OwnCode.of(BACKPROP, own.get(BACKPROP))) : Parts::gradients,
        own.containsKey(TRAINING_LOOP)
            ? ownLoop(OwnCode.of(TRAINING_LOOP, own.get(TRAINING_LOOP))) : Parts::train,
        own.containsKey(ADAM_STEP)
            ? ownRule(OwnCode.of(ADAM_STEP, own.get(ADAM_STEP)))
            : (parameters, rate) -> new Adam(rate).on(parameters)::step);
  }

  private static Gradients ownGradients(OwnCode code) {
    return (layers, x, y) -> {
      List<Matrix> gradients = new ArrayList<>();
      ((List<?>) code.call(layers, x, y)).forEach(matrix -> gradients.add((Matrix) matrix));
      return gradients;
    };
  }

  private static Loop ownLoop(OwnCode code) {
    return (network, x, y, eta, epochs, batchSize, random) ->
        (double[]) code.call(network, x, y, eta, epochs, batchSize, random);
  }

  private static Rule ownRule(OwnCode code) {
    return (parameters, rate) -> {
      List<AdamStates> states =
          parameters.stream().map(parameter -> new AdamStates(code, parameter, rate)).toList();
      return () -> states.forEach(AdamStates::step);
    };
  }

  private static List<Matrix> gradients(List<Dense> layers, Matrix x, Matrix y) {
    Sequential network = Sequential.of(layers.toArray(new Dense[0]));
    network.parameters().forEach(Parameter::zeroGrad);
    network.backward(new HalfSquaredError().gradient(network.forward(x), y));
    List<Matrix> gradients = network.parameters().stream().map(Parameter::grad).toList();
    network.parameters().forEach(Parameter::zeroGrad);
    return gradients;
  }

  private static double[] train(Sequential network, Matrix x, Matrix y, double eta, int epochs,
      int batchSize, SeededRandom random) {
    return new Trainer(new BinaryCrossEntropy(), new Sgd(eta))
        .batchSize(batchSize).seed(random.nextLong()).fit(network, x, y, epochs).values("loss");
  }
}
