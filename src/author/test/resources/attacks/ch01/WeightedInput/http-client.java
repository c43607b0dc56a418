// tries: fetch the answer by the HTTP client
// stopped by: the list of names; without it, network: there is none
// expected: REFUSED
// control: without network
package ch01;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

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
    URI uri = URI.create("http://127.0.0.1:@PORT@/");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .statusCode() == 200;
  }
}
