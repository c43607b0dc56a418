package nnbook.grader.worker;

import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a check may have changed in its JVM: restored after it; and what it left running. */
public final class JvmState {
  private static final long PATIENCE_MILLIS = 200;
  private static final Pattern OF_THE_JDK = Pattern.compile(
      "(?:ForkJoinPool|CompletableFuture|process reaper|Common-Cleaner|Cleaner-|Attach Listener"
          + "|Signal Dispatcher|SIG\\w+ handler|Reference Handler|Finalizer|Notification Thread"
          + "|Java2D Disposer|Keep-Alive-Timer|DestroyJavaVM).*");

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

  /**
   * Whether the code can have started processes: for each, Java has a thread that waits for it, but
   * on Windows. To ask for the processes takes longer than most checks.
   */
  static boolean mayHaveProcesses() {
    return File.separatorChar == '\\'
        || all().anyMatch(thread -> thread.getName().startsWith("process reaper"));
  }

  /** Threads of all groups; the JDK's own are not the learner's doing. */
  private static List<Thread> threads() {
    return all()
        .filter(thread -> !OF_THE_JDK.matcher(thread.getName()).matches())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Stream<Thread> all() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Thread[] all = new Thread[group.activeCount() + 64];
    int count = group.enumerate(all);
    return Arrays.stream(all, 0, count);
  }
}
