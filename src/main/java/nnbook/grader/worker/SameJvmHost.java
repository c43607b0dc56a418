package nnbook.grader.worker;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.diagnosis.CodePlace;

/** This JVM, where code runs beside its test; for one check at a time. */
final class SameJvmHost {
  private final Thread main = Thread.currentThread();
  private volatile CapturedStreams streams = new CapturedStreams();
  private JvmState before = new JvmState();

  /** Gets ready for a check; what it returns finds the classes of test and code. */
  ClassLoader open(Map<String, byte[]> classes) {
    before = new JvmState();
    streams = new CapturedStreams();
    streams.install();
    return new IsolatedLoader(classes);
  }

  /** The learner's line that runs now, or an empty text. */
  String place() {
    return CodePlace.of(main.getStackTrace());
  }

  /** What the code has printed so far. */
  String printed() {
    return streams.printed();
  }

  /** Ends the check, puts everything back, and tells what the code has left. */
  CheckLeftovers close() {
    int threads = before.leftThreads().size();
    CheckLeftovers leftovers =
        new CheckLeftovers(
            streams.printed(),
            streams.flooded(),
            streams.wasRead(),
            threads,
            JvmState.mayHaveProcesses() ? JvmState.processes() : 0);
    before.restore();
    return leftovers;
  }

  /** Stands for the terminal while a check runs: keeps what is printed, refuses input. */
  private static final class CapturedStreams {
    private final PrintedText screen = new PrintedText();
    private final Keyboard keyboard = new Keyboard();

    /** Puts itself in place of System.out, System.err and System.in. */
    public void install() {
      PrintStream stream = new PrintStream(screen, true, StandardCharsets.UTF_8);
      System.setOut(stream);
      System.setErr(stream);
      System.setIn(keyboard);
    }

    /** What was printed, at most a few thousand characters. */
    public String printed() {
      return screen.text();
    }

    /** Whether more was printed than anybody reads. */
    public boolean flooded() {
      return screen.flooded();
    }

    /** Whether the code waited for input. */
    public boolean wasRead() {
      return keyboard.read;
    }

    private static final class Keyboard extends InputStream {
      private volatile boolean read;

      @Override
      public int read() throws IOException {
        read = true;
        throw new IOException("there is no keyboard while a check runs");
      }
    }
  }

  /** What a check may have changed in its JVM: restored after it; and what it left running. */
  private static final class JvmState {
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
     * Whether the code can have started processes: for each, Java has a thread that waits for it,
     * but on Windows. To ask for the processes takes longer than most checks.
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
}
