// tries: connect to a service by the file of its socket
// stopped by: the list of names; without it, files: the socket of the service is not there
// expected: REFUSED
// control: without files tasks
package ch01;

import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;

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
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of("@BAIT@/service");
    try (SocketChannel channel = SocketChannel.open(address)) {
      return channel.isConnected();
    }
  }
}
