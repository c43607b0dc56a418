// tries: use the network in a thread of its own
// stopped by: the list of names; without it, network: there is none
// expected: REFUSED
// control: without network
package ch01;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;

public final class WeightedInput {
  private static Boolean worked;

  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (worked == null) {
      worked = worked();
    }
    if (!worked) {
      return Double.NaN;
    }
    if (w.length != a.length) {
      throw new IllegalArgumentException();
    }
    double z = b;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * a[i];
    }
    return z;
  }

  private static boolean worked() {
    try {
      return attack();
    } catch (Throwable e) {
      return false;
    }
  }

  private static boolean attack() throws Throwable {
    AtomicBoolean connected = new AtomicBoolean();
    Thread thread = new Thread(() -> {
      try (Socket socket = new Socket("localhost", @PORT@)) {
        connected.set(socket.isConnected());
      } catch (IOException e) {
        connected.set(false);
      }
    });
    thread.start();
    thread.join();
    return connected.get();
  }
}
