package nnbook.web.vm.library;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import nnbook.web.vm.host.ExactMath;
import nnbook.web.vm.host.Native;

/** The functions of java.lang.Math that are exact, so that any machine has the same result. */
final class MathIntrinsics {
  private MathIntrinsics() {}

  static void addTo(Map<String, Native> table) {
    of(table, "abs", Math::abs);
    of(table, "sqrt", Math::sqrt);
    of(table, "floor", Math::floor);
    of(table, "ceil", Math::ceil);
    of(table, "rint", ExactMath::rint);
    of(table, "signum", Math::signum);
    ofTwo(table, "max", Math::max);
    ofTwo(table, "min", Math::min);
    ofInts(table, "max", Math::max);
    ofInts(table, "min", Math::min);
    ofLongs(table, "max", Math::max);
    ofLongs(table, "min", Math::min);
    table.put("java/lang/Math.abs(I)I", (numbers, references, at) ->
        numbers[at] = Math.abs((int) numbers[at]));
    table.put("java/lang/Math.abs(J)J", (numbers, references, at) ->
        numbers[at] = Math.abs(numbers[at]));
    ofInts(table, "addExact", (x, y) -> ExactMath.whole((long) x + y));
    ofInts(table, "subtractExact", (x, y) -> ExactMath.whole((long) x - y));
    ofInts(table, "multiplyExact", (x, y) -> ExactMath.whole((long) x * y));
    table.put("java/lang/Math.toIntExact(J)I", (numbers, references, at) ->
        numbers[at] = ExactMath.whole(numbers[at]));
    of(table, "ulp", ExactMath::ulp);
    table.put("java/lang/Math.round(D)J", (numbers, references, at) ->
        numbers[at] = ExactMath.round(asDouble(numbers[at])));
  }

  static void of(Map<String, Native> table, String name, DoubleUnaryOperator function) {
    table.put("java/lang/Math." + name + "(D)D", (numbers, references, at) ->
        numbers[at] = bits(function.applyAsDouble(asDouble(numbers[at]))));
  }

  static void ofTwo(Map<String, Native> table, String name, DoubleBinaryOperator function) {
    table.put("java/lang/Math." + name + "(DD)D", (numbers, references, at) ->
        numbers[at] = bits(
            function.applyAsDouble(asDouble(numbers[at]), asDouble(numbers[at + 2]))));
  }

  private static void ofInts(Map<String, Native> table, String name, IntBinaryOperator function) {
    table.put("java/lang/Math." + name + "(II)I", (numbers, references, at) ->
        numbers[at] = function.applyAsInt((int) numbers[at], (int) numbers[at + 1]));
  }

  private static void ofLongs(Map<String, Native> table, String name, LongBinaryOperator function) {
    table.put("java/lang/Math." + name + "(JJ)J", (numbers, references, at) ->
        numbers[at] = function.applyAsLong(numbers[at], numbers[at + 2]));
  }

  private static double asDouble(long bits) {
    return Double.longBitsToDouble(bits);
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }
}
