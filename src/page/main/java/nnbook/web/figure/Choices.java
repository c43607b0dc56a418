package nnbook.web.figure;

import java.util.Map;
import java.util.function.DoubleFunction;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Step;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.initializer.Initializer;
import nnbook.engine.initializer.Normal;
import nnbook.engine.initializer.Zeros;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Momentum;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.optimizer.RmsProp;
import nnbook.engine.optimizer.Sgd;

/** Parts of the engine by the words with which a reader chooses them, and as the Java for them. */
final class Choices {
  /** A part, and how a program makes it. */
  private record Part<T>(T value, String code) {}

  private static final Map<String, Part<ElementwiseActivation>> ACTIVATIONS = Map.of(
      "identity", new Part<>(new Identity(), "new Identity()"),
      "step", new Part<>(new Step(), "new Step()"),
      "sigmoid", new Part<>(new Sigmoid(), "new Sigmoid()"),
      "tanh", new Part<>(new Tanh(), "new Tanh()"),
      "relu", new Part<>(new Relu(), "new Relu()"),
      "leaky", new Part<>(new LeakyRelu(0.2), "new LeakyRelu(0.2)"),
      "softplus", new Part<>(new Softplus(), "new Softplus()"));

  private static final Map<String, Part<Initializer>> INITIALIZERS = Map.of(
      "glorot", new Part<>(new GlorotUniform(), "new GlorotUniform()"),
      "he", new Part<>(new HeNormal(), "new HeNormal()"),
      "normal", new Part<>(new Normal(1), "new Normal(1)"),
      "zeros", new Part<>(new Zeros(), "new Zeros()"));

  /** The value makes the optimizer of a rate; the code is the name of its class. */
  private static final Map<String, Part<DoubleFunction<Optimizer>>> OPTIMIZERS = Map.of(
      "sgd", new Part<>(Sgd::new, "Sgd"),
      "momentum", new Part<>(Momentum::new, "Momentum"),
      "rmsprop", new Part<>(RmsProp::new, "RmsProp"),
      "adam", new Part<>(Adam::new, "Adam"));

  private Choices() {}

  /** Throws IllegalArgumentException if no activation has that name. */
  static ElementwiseActivation activation(String name) {
    return known(ACTIVATIONS, name, "activation").value();
  }

  static String activationCode(String name) {
    return known(ACTIVATIONS, name, "activation").code();
  }

  /** Throws IllegalArgumentException if no initializer has that name. */
  static Initializer initializer(String name) {
    return known(INITIALIZERS, name, "initializer").value();
  }

  static String initializerCode(String name) {
    return known(INITIALIZERS, name, "initializer").code();
  }

  /** Throws IllegalArgumentException if no optimizer has that name, or the rate makes no sense. */
  static Optimizer optimizer(String name, double rate) {
    return known(OPTIMIZERS, name, "optimizer").value().apply(rate);
  }

  static String optimizerCode(String name, double rate) {
    return "new " + known(OPTIMIZERS, name, "optimizer").code() + "(" + rate + ")";
  }

  private static <T> T known(Map<String, T> all, String name, String kind) {
    T found = all.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No " + kind + " is called " + name);
    }
    return found;
  }
}
