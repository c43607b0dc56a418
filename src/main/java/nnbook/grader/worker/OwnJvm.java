package nnbook.grader.worker;

import java.util.Map;
import java.util.Optional;
import nnbook.diagnosis.CodePlace;

/** Runs the code beside its test, in this JVM: for practice. */
final class OwnJvm implements Stage {
  private final Thread main = Thread.currentThread();
  private volatile CapturedStreams streams = new CapturedStreams();
  private JvmState before = new JvmState();

  @Override
  public ClassLoader open(Map<String, byte[]> classes) {
    before = new JvmState();
    streams = new CapturedStreams();
    streams.install();
    return new IsolatedLoader(classes);
  }

  @Override
  public String place() {
    return CodePlace.of(main.getStackTrace());
  }

  @Override
  public String printed() {
    return streams.printed();
  }

  @Override
  public CheckLeftovers close() {
    int threads = before.leftThreads().size();
    CheckLeftovers remains =
        new CheckLeftovers(
            streams.printed(),
            streams.flooded(),
            streams.wasRead(),
            threads,
            JvmState.mayHaveProcesses() ? JvmState.processes() : 0,
            Optional.empty());
    before.restore();
    return remains;
  }
}
