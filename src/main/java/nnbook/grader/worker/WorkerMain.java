package nnbook.grader.worker;

import java.util.List;

/**
 * The program that a worker JVM runs.
 *
 * @param main its main class, which ends in {@link Worker#serve}
 * @param megabytes the heap that it may use
 * @param arguments what its main method gets
 */
public record WorkerMain(Class<?> main, int megabytes, List<String> arguments) {
  /** Runs tests and code in the same JVM. */
  public static final WorkerMain PRACTICE = new WorkerMain(Worker.class, 256, List.of());

  public WorkerMain {
    arguments = List.copyOf(arguments);
  }
}
