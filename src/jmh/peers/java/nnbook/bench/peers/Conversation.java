package nnbook.bench.peers;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** The engine's end of the talk with the driver: a request is a line, so is its answer. */
final class Conversation {
  private Conversation() {}

  /** What an engine says to a request. */
  interface Answer {
    String to(String request) throws Exception;
  }

  /**
   * Answers until there are no more requests.
   *
   * @param check returns losses or outputs, for the comparison with the other engines
   * @param run does the work once
   * @param samples what a run counts as
   */
  static void hold(String versions, Callable<double[]> check, Callable<?> run, int samples)
      throws Exception {
    answer(versions, request -> request.equals("check")
        ? text(check.call())
        : Double.toString(seconds(Double.parseDouble(request.split(" ")[1]), run) / samples));
  }

  /** Answers each request by a line of its own. */
  static void answer(String versions, Answer answer) throws Exception {
    System.out.println("ready " + versions);
    BufferedReader requests =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      System.out.println(answer.to(line));
    }
  }

  private static String text(double[] numbers) {
    return Arrays.stream(numbers).mapToObj(Double::toString).collect(Collectors.joining(" "));
  }

  /** Repeats the run for so many seconds; returns the mean of its times. */
  private static double seconds(double limit, Callable<?> run) throws Exception {
    long start = System.nanoTime();
    int runs = 0;
    long passed = 0;
    while (passed < limit * 1e9) {
      run.call();
      runs++;
      passed = System.nanoTime() - start;
    }
    return passed / 1e9 / runs;
  }
}
