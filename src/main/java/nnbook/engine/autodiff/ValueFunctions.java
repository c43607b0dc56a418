package nnbook.engine.autodiff;

import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Numbers;

/** The functions of one value. Each says its result and its slope there, and no more. */
public abstract sealed class ValueFunctions permits Value {

  public abstract double value();

  /** A number computed from this one alone. */
  abstract Value function(String operation, double result, double slope);

  // tag::value-plus-constant[]
  public Value plus(double c) {
    return function("+ " + Numbers.format(c), value() + c, 1);
  }

  public Value minus(double c) {
    return function("- " + Numbers.format(c), value() - c, 1);
  }
  // end::value-plus-constant[]

  // tag::value-times-constant[]
  public Value times(double c) {
    return function("× " + Numbers.format(c), value() * c, c);
  }

  public Value dividedBy(double c) {
    return function("/ " + Numbers.format(c), value() / c, 1 / c);
  }
  // end::value-times-constant[]

  // tag::value-negate[]
  public Value negate() {
    return function("-", -value(), -1);
  }
  // end::value-negate[]

  /** This value to a constant power n. */
  // tag::value-pow[]
  public Value pow(double n) {
    double power = PortableMath.pow(value(), n);
    double slope = n == 0 ? 0 : n * PortableMath.pow(value(), n - 1);
    return function("^" + Numbers.format(n), power, slope);
  }
  // end::value-pow[]

  // tag::value-exp-log[]
  public Value exp() {
    double e = PortableMath.exp(value());
    return function("exp", e, e);
  }

  /** The natural logarithm; NaN if this value is negative. */
  public Value log() {
    return function("log", PortableMath.log(value()), 1 / value());
  }
  // end::value-exp-log[]

  // tag::value-tanh[]
  public Value tanh() {
    double t = PortableMath.tanh(value());
    return function("tanh", t, 1 - t * t);
  }
  // end::value-tanh[]

  // tag::value-sigmoid[]
  public Value sigmoid() {
    double s = 1 / (1 + PortableMath.exp(-value()));
    return function("σ", s, s * (1 - s));
  }
  // end::value-sigmoid[]

  /** max(0, this value), with the slope 0 at 0. */
  // tag::value-relu[]
  public Value relu() {
    return function("relu", Math.max(0, value()), value() > 0 ? 1 : 0);
  }
  // end::value-relu[]

  // tag::value-sin-cos[]
  public Value sin() {
    return function(
        "sin", PortableMath.sin(value()), PortableMath.cos(value()));
  }

  public Value cos() {
    return function(
        "cos", PortableMath.cos(value()), -PortableMath.sin(value()));
  }
  // end::value-sin-cos[]
}
