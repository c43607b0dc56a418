package nnbook.course.certify.wire;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Step;
import nnbook.engine.activation.Tanh;
import nnbook.engine.explain.Gradient;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Volume;
import nnbook.engine.layer.Window;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Hinge;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Shape;
import nnbook.engine.optimizer.AdaGrad;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.AdamW;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.optimizer.Momentum;
import nnbook.engine.optimizer.Nesterov;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.optimizer.RmsProp;
import nnbook.engine.optimizer.Sgd;

/** Classes of the JDK and the engine that may occur in a call. */
final class KnownTypes {
  /** Records of the engine. */
  static final List<Class<?>> RECORDS =
      List.of(
          Identity.class, LeakyRelu.class, Relu.class, Sigmoid.class, Softmax.class,
          Softplus.class, Step.class, Tanh.class, BinaryCrossEntropy.class,
          HalfSquaredError.class, Hinge.class, MeanSquaredError.class, SoftmaxCrossEntropy.class,
          AdaGrad.class, Adam.class, AdamW.class, KerasAdam.class, Momentum.class,
          Nesterov.class, RmsProp.class, Sgd.class, Shape.class, Volume.class, Window.class);

  /** What arrays may hold besides. */
  static final List<Class<?>> OTHERS =
      List.of(
          Number.class, Double.class, Float.class, Integer.class, Long.class, Boolean.class,
          Character.class, Byte.class, Short.class, Activation.class,
          ElementwiseActivation.class, Loss.class, Optimizer.class);

  /** What an object of a test may be called by. */
  static final List<Class<?>> INTERFACES =
      List.of(
          BiFunction.class, BinaryOperator.class, Consumer.class, DoubleBinaryOperator.class,
          DoubleFunction.class, DoublePredicate.class, DoubleSupplier.class,
          DoubleUnaryOperator.class, Function.class, IntFunction.class, IntPredicate.class,
          IntToDoubleFunction.class, IntUnaryOperator.class, Predicate.class, Supplier.class,
          ToDoubleBiFunction.class, ToDoubleFunction.class, ToIntFunction.class,
          UnaryOperator.class, Runnable.class, Comparator.class, Gradient.class, Layer.class,
          List.class);

  private KnownTypes() {}
}
