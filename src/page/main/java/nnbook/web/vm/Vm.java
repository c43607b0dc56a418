package nnbook.web.vm;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nnbook.web.vm.code.Watcher;
import nnbook.web.vm.host.Bindings;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.object.ClassFileReader;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedMethod;
import nnbook.web.vm.object.Machine;

/**
 * Runs class files.
 *
 * <p>Classes are defined as bytes, in any order, and linked, initialized and translated when they
 * are used first. Names of classes and descriptors are those of class files: {@code ch03/Neuron},
 * {@code (D)V}. An exception that interpreted code does not catch comes out as it is, its stack
 * trace that of the interpreted code alone.
 */
public final class Vm implements Machine {
  final Bindings bindings;
  final Meter meter;
  final CallStack stack;
  final Types types = new Types(this);
  final Linker linker = new Linker(this);
  final DefaultMethods defaults = new DefaultMethods(this);
  private final Interpreter interpreter;
  private final Map<String, InterpretedClass> classes = new HashMap<>();

  /** A machine without classes, which sees the rest of the world through its bindings. */
  public Vm(Bindings bindings, VmLimits limits) {
    this.bindings = bindings;
    this.stack = new CallStack(limits.depth());
    this.meter = new Meter(
        limits, () -> LiveMemory.of(stack, classes.values(), limits.bytes()));
    this.interpreter = new Interpreter(stack, linker, meter);
  }

  /** Takes in a class; one of the same name that is in use already goes on for its users. */
  public InterpretedClass define(byte[] classFile) {
    return define(classFile, method -> Optional.empty());
  }

  /** The same, where somebody sees some of its methods run. */
  public InterpretedClass define(
      byte[] classFile, Function<InterpretedMethod, Optional<Watcher>> watchers) {
    InterpretedClass type = ClassFileReader.read(classFile, this, watchers);
    classes.put(type.name, type);
    return type;
  }

  /** Has somebody see the methods of a class that there is, and otherwise goes on as it is. */
  public void watch(
      byte[] classFile, Function<InterpretedMethod, Optional<Watcher>> watchers) {
    InterpretedClass seen = ClassFileReader.read(classFile, this, watchers);
    InterpretedClass there = classes.get(seen.name);
    if (there.methods.keySet().equals(seen.methods.keySet())) {
      there.methods.forEach((key, method) -> method.code = seen.methods.get(key).code);
    }
  }

  @Override
  public Object call(String owner, String name, String descriptor, Object... arguments) {
    InterpretedClass type = require(owner);
    linker.initialize(type);
    InterpretedMethod method = type.declared(name + descriptor);
    if (method == null) {
      throw new MissingMemberError(owner + "." + name + descriptor);
    }
    return run(method, arguments);
  }

  /** Makes an object by the constructor without parameters. */
  public Object create(String owner) {
    InterpretedClass type = require(owner);
    linker.initialize(type);
    Object made = HostProxies.create(type);
    callOn(made, "<init>", "()V");
    return made;
  }

  /** Calls a method of an object of an interpreted class. */
  public Object callOn(Object receiver, String name, String descriptor, Object... arguments) {
    InterpretedMethod method = HostProxies.instance(receiver).type.find(name + descriptor);
    if (method == null) {
      throw new MissingMemberError(HostProxies.className(receiver) + "." + name + descriptor);
    }
    return call(method, receiver, arguments);
  }

  /** Calls and jumps backward so far, since the last refill. */
  public long steps() {
    return meter.steps();
  }

  /** Lets the next program have the full number of steps. */
  public void refill() {
    meter.refill();
  }

  private InterpretedClass require(String name) {
    return Optional.ofNullable(find(name)).orElseThrow(() -> new MissingMemberError(name));
  }

  @Override
  public InterpretedClass find(String name) {
    return classes.get(name);
  }

  @Override
  public Object call(InterpretedMethod method, Object receiver, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = receiver;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return run(method, all);
  }

  @Override
  public Bindings bindings() {
    return bindings;
  }

  @Override
  public boolean isSubtype(String name, String other) {
    return types.isSubtype(name, other);
  }

  @Override
  public Object callDefault(Method method, Object receiver, Object... arguments) {
    return defaults.call(method, receiver, arguments);
  }

  private Object run(InterpretedMethod method, Object... arguments) {
    try {
      return new Callee(this, method).call(arguments);
    } catch (Throwable thrown) {
      throw Sneaky.rethrow(thrown);
    }
  }

  /** Runs a method whose arguments lie in the slots from there on. */
  void run(InterpretedMethod method, int at) {
    interpreter.run(method, at);
  }
}
