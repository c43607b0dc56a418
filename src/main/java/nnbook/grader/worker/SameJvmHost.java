package nnbook.grader.worker;

import java.util.Map;
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
}
