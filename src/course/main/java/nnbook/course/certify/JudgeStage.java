package nnbook.course.certify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nnbook.course.certify.child.Child;
import nnbook.course.sandbox.Sandbox;
import nnbook.course.sandbox.SandboxLimits;
import nnbook.course.sandbox.SandboxProgram;
import nnbook.grader.worker.CheckLeftovers;
import nnbook.grader.worker.Stage;

/**
 * Runs the test here, and the submission in a child: a new one for each submission and after each
 * accident. The next one is started ahead.
 */
final class JudgeStage implements Stage {
  /** Begins the names of the submission's class files among those of a check. */
  static final String SUBMITTED = "submitted:";

  /** Begins the name of an entry that says which class was submitted. */
  static final String EXERCISE = "exercise:";

  /** How often a child is replaced that does not start. */
  private static final int STARTS = 3;

  private final Sandbox sandbox;
  private final SandboxProgram program;
  private final Duration limit;
  private boolean used;
  private volatile ChildProcess child;
  private ChildProcess spare;

  JudgeStage(Sandbox sandbox, Path jar, Optional<Path> archive, Duration limit) {
    this.sandbox = sandbox;
    this.limit = limit;
    this.program =
        new SandboxProgram(
            List.of(jar),
            archive.stream().toList(),
            archive.map(file -> List.of("-XX:SharedArchiveFile=" + file)).orElse(List.of()),
            Child.class.getName(),
            List.of());
    this.spare = start();
    this.child = start();
  }

  private ChildProcess start() {
    return new ChildProcess(sandbox.start(program, SandboxLimits.standard()), limit);
  }

  @Override
  public void forget() {
    if (used) {
      replaceChild();
    }
  }

  private void replaceChild() {
    child.close();
    child = spare;
    spare = start();
    used = false;
  }

  @Override
  public ClassLoader open(Map<String, byte[]> classes) {
    Map<String, byte[]> trusted = new TreeMap<>();
    Map<String, byte[]> submitted = new TreeMap<>();
    String exercise = "";
    for (Map.Entry<String, byte[]> file : classes.entrySet()) {
      String name = file.getKey();
      if (name.startsWith(SUBMITTED)) {
        submitted.put(name.substring(SUBMITTED.length()), file.getValue());
      } else if (name.startsWith(EXERCISE)) {
        exercise = name.substring(EXERCISE.length());
      } else {
        trusted.put(name, file.getValue());
      }
    }
    for (int i = 0; i < STARTS && !(child.isUsable() && child.isReady()); i++) {
      replaceChild();
    }
    used = true;
    FacadeLoader loader = new FacadeLoader(trusted, child::call);
    try {
      child.open(Class.forName(exercise, false, loader), submitted);
      return loader;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String place() {
    return child.place();
  }

  @Override
  public String printed() {
    return child.printed();
  }

  @Override
  public CheckLeftovers close() {
    CheckLeftovers remains = child.leave();
    return remains;
  }
}
