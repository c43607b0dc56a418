package nnbook.snippet;

import com.sun.jdi.BooleanValue;
import com.sun.jdi.ClassNotLoadedException;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.InvalidTypeException;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.StackFrame;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;
import jdk.jshell.execution.JdiExecutionControl;
import nnbook.snippet.remote.Agent;

/**
 * The near side of a session's JVM. Running code is stopped by throwing an error into its thread
 * through the debugger interface, which leaves the session's variables as they are.
 */
final class RemoteJvm extends JdiExecutionControl {
  private static final List<String> CLIENT_METHODS = List.of("invoke", "varValue");

  private final VirtualMachine vm;
  private final Process process;
  private final SnippetTimeout watch;
  private final Object lock = new Object();
  private boolean running;

  RemoteJvm(
      ObjectOutput out, ObjectInput in, VirtualMachine vm, Process process, SnippetTimeout watch) {
    super(out, in);
    this.vm = vm;
    this.process = process;
    this.watch = watch;
    watch.watches(this);
  }

  Process process() {
    return process;
  }

  @Override
  protected VirtualMachine vm() {
    return vm;
  }

  @Override
  public String invoke(String className, String methodName)
      throws RunException, EngineTerminationException, InternalException {
    enter();
    try {
      return super.invoke(className, methodName);
    } finally {
      leave();
    }
  }

  @Override
  public String varValue(String className, String name)
      throws RunException, EngineTerminationException, InternalException {
    enter();
    try {
      return super.varValue(className, name);
    } finally {
      leave();
    }
  }

  /** The far side has the whole class path from its start. */
  @Override
  public void addToClasspath(String path) {}

  private void enter() {
    synchronized (lock) {
      running = true;
    }
    watch.start();
  }

  private void leave() {
    watch.pause();
    synchronized (lock) {
      running = false;
    }
  }

  @Override
  public void stop() throws InternalException {
    interrupt();
  }

  /**
   * Throws the agent's stop error into the thread that runs client code; returns false when there
   * is none.
   */
  boolean interrupt() throws InternalException {
    synchronized (lock) {
      if (!running || !process.isAlive()) {
        return false;
      }
      try {
        vm.suspend();
        try {
          return interruptClientCode();
        } finally {
          vm.resume();
        }
      } catch (VMDisconnectedException e) {
        return false;
      } catch (ClassNotLoadedException
          | IncompatibleThreadStateException
          | InvalidTypeException e) {
        throw new InternalException("Cannot stop the snippet: " + e);
      }
    }
  }

  private boolean interruptClientCode()
      throws ClassNotLoadedException, IncompatibleThreadStateException, InvalidTypeException {
    for (ThreadReference thread : vm.allThreads()) {
      for (StackFrame frame : thread.frames()) {
        if (isAgent(frame)) {
          return interrupt(thread, frame.thisObject());
        }
      }
    }
    return false;
  }

  private static boolean isAgent(StackFrame frame) {
    return Agent.class.getName().equals(frame.location().declaringType().name())
        && CLIENT_METHODS.contains(frame.location().method().name());
  }

  private boolean interrupt(ThreadReference thread, ObjectReference agent)
      throws InvalidTypeException, ClassNotLoadedException {
    if (!isSet(agent, "inClientCode")) {
      return false;
    }
    if (isSet(agent, "writing")) {
      set(agent, "stopAfterPacket", true);
      return true;
    }
    set(agent, "expectingStop", true);
    ObjectReference error = (ObjectReference) field(agent, "stopException");
    vm.resume();
    thread.stop(error);
    set(agent, "expectingStop", false);
    return true;
  }

  private static boolean isSet(ObjectReference object, String name) {
    return ((BooleanValue) field(object, name)).value();
  }

  private static com.sun.jdi.Value field(ObjectReference object, String name) {
    return object.getValue(object.referenceType().fieldByName(name));
  }

  private void set(ObjectReference object, String name, boolean value)
      throws InvalidTypeException, ClassNotLoadedException {
    object.setValue(object.referenceType().fieldByName(name), vm.mirrorOf(value));
  }

  void kill() {
    process.destroyForcibly();
  }

  /** The far side has nothing to put in order, and on Java 17 it does not hear of its end. */
  @Override
  public void close() {
    watch.close();
    kill();
  }
}
