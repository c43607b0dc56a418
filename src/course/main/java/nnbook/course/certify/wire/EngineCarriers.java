package nnbook.course.certify.wire;

import static nnbook.course.certify.wire.StubCarrier.constructor;
import static nnbook.course.certify.wire.StubCarrier.field;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Flatten;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.MaxPool;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.layer.Volume;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.neuron.Neuron;
import nnbook.engine.random.SeededRandom;

/** The engine's classes that are no records. What is made of values from outside is checked. */
final class EngineCarriers {
  private static final int MOST_ROWS = 1 << 20;

  private EngineCarriers() {}

  static Map<Class<?>, Carrier> all() {
    Map<Class<?>, Carrier> all = new LinkedHashMap<>();
    all.put(Matrix.class, new OfMatrix());
    all.put(SeededRandom.class, new OfRandom());
    all.put(Neuron.class, new OfNeuron());
    all.put(Parameter.class, new OfParameter());
    all.put(Dense.class, new OfDense());
    all.put(Dropout.class, new OfDropout());
    all.put(Flatten.class, new OfFlatten());
    all.put(MaxPool.class, new OfMaxPool());
    all.put(Sequential.class, new OfSequential());
    return all;
  }

  /** A matrix is what it is made of. */
  private static final class OfMatrix extends Carrier {
    @Override
    boolean isLasting() {
      return false;
    }

    @Override
    Object[] parts(Object object) {
      Matrix matrix = (Matrix) object;
      double[] flat = new double[matrix.rows() * matrix.columns()];
      for (int i = 0; i < matrix.rows(); i++) {
        System.arraycopy(matrix.row(i), 0, flat, i * matrix.columns(), matrix.columns());
      }
      return new Object[] {matrix.rows(), matrix.columns(), new Packed(flat)};
    }

    @Override
    Object make(Object[] parts) {
      int rows = (Integer) parts[0];
      int columns = (Integer) parts[1];
      double[] flat = (double[]) ((Packed) parts[2]).array();
      require(parts.length == 3 && rows >= 0 && columns >= 0 && rows <= MOST_ROWS);
      require((long) rows * columns == flat.length);
      double[][] table = new double[rows][];
      for (int i = 0; i < rows; i++) {
        table[i] = Arrays.copyOfRange(flat, i * columns, (i + 1) * columns);
      }
      return rows == 0 ? Matrix.zeros(0, columns) : Matrix.of(table);
    }
  }

  private static final class OfRandom extends Carrier {
    @Override
    Object make(Object[] parts) {
      require(parts.length == 0);
      return new SeededRandom(0);
    }

    @Override
    Object[] state(Object object) throws ReflectiveOperationException {
      return new Object[] {field(SeededRandom.class, "state").getLong(object)};
    }

    @Override
    void restore(Object object, Object[] state) throws ReflectiveOperationException {
      require(state.length == 1);
      field(SeededRandom.class, "state").setLong(object, (Long) state[0]);
    }
  }

  private static final class OfNeuron extends Carrier {
    @Override
    Object[] parts(Object object) {
      Neuron neuron = (Neuron) object;
      return new Object[] {new Packed(neuron.weights()), neuron.bias(), neuron.activation()};
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length == 3);
      double[] weights = (double[]) ((Packed) parts[0]).array();
      return new Neuron(weights, (Double) parts[1], (ElementwiseActivation) parts[2]);
    }
  }

  private static final class OfParameter extends Carrier {
    @Override
    Object[] parts(Object object) {
      Parameter parameter = (Parameter) object;
      return new Object[] {parameter.isBias(), parameter.value()};
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length == 2);
      Matrix value = (Matrix) parts[1];
      return (Boolean) parts[0] ? Parameter.biases(value) : Parameter.weights(value);
    }

    @Override
    Object[] state(Object object) {
      Parameter parameter = (Parameter) object;
      return new Object[] {parameter.value(), parameter.grad()};
    }

    @Override
    void restore(Object object, Object[] state) throws ReflectiveOperationException {
      require(state.length == 2);
      Parameter parameter = (Parameter) object;
      Matrix grad = (Matrix) state[1];
      parameter.set((Matrix) state[0]);
      require(grad.shape().equals(parameter.value().shape()));
      field(Parameter.class, "grad").set(object, grad);
    }
  }

  /** A layer that remembers what went through it: nothing, or matrices. */
  private abstract static class OfLayer extends Carrier {
    private final Class<?> type;
    private final String[] memory;

    OfLayer(Class<?> type, String... memory) {
      this.type = type;
      this.memory = memory;
    }

    @Override
    Object[] state(Object object) throws ReflectiveOperationException {
      Object[] state = new Object[memory.length];
      for (int i = 0; i < state.length; i++) {
        state[i] = field(type, memory[i]).get(object);
      }
      return state;
    }

    @Override
    void restore(Object object, Object[] state) throws ReflectiveOperationException {
      require(state.length == memory.length);
      for (int i = 0; i < state.length; i++) {
        field(type, memory[i]).set(object, state[i]);
      }
    }
  }

  private static final class OfDense extends OfLayer {
    OfDense() {
      super(Dense.class, "input", "z");
    }

    @Override
    Object[] parts(Object object) {
      Dense dense = (Dense) object;
      List<Parameter> parameters = dense.parameters();
      return new Object[] {parameters.get(0), parameters.get(1), dense.activation()};
    }

    /** Two layers may share their parameters, so it is no use to go by their values. */
    @Override
    Object make(Object[] parts) throws ReflectiveOperationException {
      require(parts.length == 3);
      Parameter weights = (Parameter) parts[0];
      Parameter biases = (Parameter) parts[1];
      Activation activation = (Activation) parts[2];
      Dense.of(weights.value(), biases.value(), activation); // throws unless they fit
      return constructor(Dense.class, Parameter.class, Parameter.class, Activation.class)
          .newInstance(weights, biases, activation);
    }
  }

  private static final class OfDropout extends OfLayer {
    OfDropout() {
      super(Dropout.class, "mask");
    }

    @Override
    Object[] parts(Object object) throws ReflectiveOperationException {
      return new Object[] {
        ((Dropout) object).rate(), field(Dropout.class, "random").get(object)
      };
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length == 2);
      return new Dropout((Double) parts[0], (SeededRandom) parts[1]);
    }
  }

  private static final class OfFlatten extends OfLayer {
    OfFlatten() {
      super(Flatten.class, "output");
    }

    @Override
    Object[] parts(Object object) {
      return new Object[] {((Flatten) object).image()};
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length == 1);
      return new Flatten((Volume) parts[0]);
    }
  }

  private static final class OfMaxPool extends OfLayer {
    OfMaxPool() {
      super(MaxPool.class, "input");
    }

    @Override
    Object[] parts(Object object) {
      return new Object[] {((MaxPool) object).image(), ((MaxPool) object).size()};
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length == 2);
      return new MaxPool((Volume) parts[0], (Integer) parts[1]);
    }
  }

  private static final class OfSequential extends Carrier {
    @Override
    Object[] parts(Object object) {
      return ((Sequential) object).layers().toArray();
    }

    /** Without asking the layers, some of which may live in the other JVM. */
    @Override
    Object make(Object[] parts) throws ReflectiveOperationException {
      require(parts.length > 0);
      List<Layer> layers = Arrays.stream(parts).map(Layer.class::cast).toList();
      return constructor(Sequential.class, List.class).newInstance(List.copyOf(layers));
    }
  }
}
