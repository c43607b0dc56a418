package nnbook.web.vm.library;

import java.util.HashMap;
import java.util.Map;
import nnbook.engine.math.PortableMath;
import nnbook.web.vm.host.Native;

/**
 * The functions of java.lang.Math for which a browser has other digits, most from the engine: the
 * same bits in every browser, and those of a JVM or their neighbors.
 */
public final class PortableFunctions {
  private PortableFunctions() {}

  /** Ways to call them, to be added to bindings. */
  public static Map<String, Native> all() {
    Map<String, Native> table = new HashMap<>();
    MathIntrinsics.of(table, "exp", PortableMath::exp);
    MathIntrinsics.of(table, "expm1", PortableMath::expm1);
    MathIntrinsics.of(table, "log", PortableMath::log);
    MathIntrinsics.of(table, "log1p", PortableMath::log1p);
    MathIntrinsics.of(table, "log10", PortableMath::log10);
    MathIntrinsics.of(table, "tanh", PortableMath::tanh);
    MathIntrinsics.of(table, "sin", PortableMath::sin);
    MathIntrinsics.of(table, "cos", PortableMath::cos);
    MathIntrinsics.of(table, "cbrt", Fdlibm::cbrt);
    MathIntrinsics.of(table, "toRadians", x -> x * 0.017453292519943295); // as a JVM does it
    MathIntrinsics.of(table, "toDegrees", x -> x * 57.29577951308232);
    MathIntrinsics.ofTwo(table, "pow", PortableMath::pow);
    return table;
  }
}
