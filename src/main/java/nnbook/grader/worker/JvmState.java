package nnbook.grader.worker;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** What a check may have changed in its JVM: restored after it; and what it left running. */
public final class JvmState {
  private static final long PATIENCE_MILLIS = 200;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final Properties properties = (Properties) System.getProperties().clone();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final InputStream in = System.in;
  private final Set<Thread> threads = Set.copyOf(threads());

  /** Puts everything back. */
  public void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
    System.setProperties((Properties) properties.clone());
    System.setOut(out);
    System.setErr(err);
    System.setIn(in);
  }

  /** The threads that started since and have not ended after a short while. */
  public List<Thread> leftThreads() {
    List<Thread> left = threads();
    left.removeAll(threads);
    for (Thread thread : left) {
      try {
        thread.join(PATIENCE_MILLIS / left.size() + 1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    left.removeIf(thread -> !thread.isAlive());
    return left;
  }

  /** How many processes the code has started and not ended. */
  public static long processes() {
    return ProcessHandle.current().children().count();
  }

  /** Threads of this group; the JDK's own pools are not the learner's doing. */
  private static List<Thread> threads() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    Thread[] all = new Thread[group.activeCount() + 64];
    int count = group.enumerate(all);
    return Arrays.stream(all, 0, count)
        .filter(thread -> !thread.getName().matches("(?:ForkJoinPool|CompletableFuture).*"))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
