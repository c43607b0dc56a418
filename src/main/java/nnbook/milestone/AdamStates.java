package nnbook.milestone;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Matrix;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;

/** A reader's AdamStep for each number of a parameter, with the state that it keeps. */
final class AdamStates {
  private static final double BETA_1 = 0.9;
  private static final double BETA_2 = 0.999;
  private static final double EPSILON = 1e-8;

  private final OwnCode code;
  private final Parameter parameter;
  private final double rate;
  private final Constructor<?> constructor;
  private final Method[] parts;
  private final Object[][] states;

  AdamStates(OwnCode code, Parameter parameter, double rate) {
    this.code = code;
    this.parameter = parameter;
    this.rate = rate;
    Class<?> type = code.method().getParameterTypes()[0];
    this.constructor = constructor(type);
    this.parts = Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getAccessor).toArray(Method[]::new);
    Matrix value = parameter.value();
    states = new Object[value.rows()][value.columns()];
    for (int j = 0; j < value.rows(); j++) {
      for (int i = 0; i < value.columns(); i++) {
        states[j][i] = state(value.get(j, i), 0.0, 0.0, 0);
      }
    }
  }

  /** Moves the parameter by its gradient, and clears the gradient. */
  void step() {
    Matrix before = parameter.value();
    parameter.set(Matrix.generate(before.rows(), before.columns(), (j, i) -> {
      Object old = states[j][i];
      // The weight as it is now: whoever else moved it is right.
      Object now = state(before.get(j, i), part(old, 1), part(old, 2), part(old, 3));
      states[j][i] =
          code.call(now, parameter.grad().get(j, i), rate, BETA_1, BETA_2, EPSILON);
      return (double) part(states[j][i], 0);
    }));
    parameter.zeroGrad();
  }

  /** A state of the reader's own class: a weight, two running means, and the number of steps. */
  private Object state(Object w, Object m, Object v, Object t) {
    try {
      return constructor.newInstance(w, m, v, t);
    } catch (ReflectiveOperationException e) {
      throw misfit(e);
    }
  }

  private Object part(Object state, int index) {
    try {
      return parts[index].invoke(state);
    } catch (ReflectiveOperationException e) {
      throw misfit(e);
    }
  }

  private static Constructor<?> constructor(Class<?> type) {
    try {
      return type.getConstructor(double.class, double.class, double.class, int.class);
    } catch (ReflectiveOperationException e) {
      throw misfit(e);
    }
  }

  private static UserError misfit(ReflectiveOperationException e) {
    return new UserError(ExitCode.FAIL, OwnCode.threw(Parts.ADAM_STEP, e));
  }
}
