package nnbook.web.vm;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import nnbook.web.vm.code.DynamicName;
import nnbook.web.vm.code.MemberName;
import nnbook.web.vm.host.Boxes;
import nnbook.web.vm.host.Descriptor;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedMethod;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What all lambdas made at one place in the code have in common. */
final class LambdaShape {
  private final InterpretedClass owner;
  private final Vm vm;
  private final String name;
  private final Descriptor own;
  private final Callee body;

  /** The interpreted method that is the body, if its arguments need no conversion; or null. */
  private final InterpretedMethod method;

  private final List<String> captured;
  private final int capturedSlots;

  /** 1 if the body is a constructor, before whose arguments the object has its place; else 0. */
  private final int place;

  /** The interpreted interface, or null if it is compiled ahead of time. */
  private final InterpretedClass type;

  /** What a proxy has to implement; empty if there is nothing to see for compiled code. */
  private final Class<?>[] outside;

  /** The shape that the arguments of LambdaMetafactory describe. */
  LambdaShape(DynamicName site, InterpretedClass owner, Vm vm) {
    this.owner = owner;
    this.vm = vm;
    this.name = site.name();
    this.own = Descriptor.of(((Type) site.constants()[0]).getDescriptor());
    Handle handle = (Handle) site.constants()[1];
    MemberName member = new MemberName(handle.getOwner(), handle.getName(), handle.getDesc());
    this.captured = Descriptor.of(site.descriptor()).parameters();
    this.capturedSlots = Descriptor.of(site.descriptor()).slots();
    this.method = method(handle.getTag(), member);
    this.place = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL ? 1 : 0;
    this.body = body(handle.getTag(), member);
    String functionalInterface = Type.getReturnType(site.descriptor()).getInternalName();
    this.type = vm.find(functionalInterface);
    this.outside = outside(functionalInterface);
  }

  private InterpretedMethod method(int tag, MemberName member) {
    Descriptor types = Descriptor.of(member.descriptor());
    List<String> wanted = new ArrayList<>(types.parameters());
    if (tag != Opcodes.H_INVOKESTATIC) {
      wanted.add(0, "L" + member.owner() + ";");
    }
    List<String> given = new ArrayList<>(captured);
    given.addAll(own.parameters());
    boolean same = own.result().equals("V") || alike(own.result(), types.result());
    for (int i = 0; same && i < given.size(); i++) {
      same = alike(given.get(i), wanted.get(i));
    }
    return same ? vm.linker.body(tag, member) : null;
  }

  private static boolean alike(String type, String other) {
    return type.equals(other) || Descriptor.isReference(type) && Descriptor.isReference(other);
  }

  /** Makes the slots ready for the body; see {@link Lambda#prepareBody}. */
  InterpretedMethod prepareBody(Object[] values, int at) {
    if (method != null) {
      int slots = own.slots();
      long[] numbers = vm.stack.numbers;
      Object[] references = vm.stack.references;
      System.arraycopy(numbers, at + 1, numbers, at + capturedSlots, slots);
      System.arraycopy(references, at + 1, references, at + capturedSlots, slots);
      int slot = at;
      for (int i = 0; i < values.length; i++) {
        Boxes.put(numbers, references, slot, captured.get(i), values[i]);
        slot += Descriptor.slots(captured.get(i));
      }
    }
    return method;
  }

  private Callee body(int tag, MemberName member) {
    Descriptor types = Descriptor.of(member.descriptor());
    Native target = vm.linker.callable(tag, member);
    List<String> parameters = new ArrayList<>(types.parameters());
    if (tag == Opcodes.H_NEWINVOKESPECIAL) {
      // The place of the object that the constructor is going to make.
      parameters.add(0, "Ljava/lang/Object;");
      return new Callee(vm, parameters, "Ljava/lang/Object;", target);
    }
    if (tag != Opcodes.H_INVOKESTATIC) {
      parameters.add(0, "L" + member.owner() + ";");
    }
    return new Callee(vm, parameters, types.result(), target);
  }

  private Class<?>[] outside(String functionalInterface) {
    List<String> names = type == null ? List.of(functionalInterface) : type.outside();
    return names.stream().filter(other -> !other.equals("java/lang/Object"))
        .map(other -> vm.bindings.type(other))
        .map(found -> found.orElseThrow(() -> new MissingMemberError(functionalInterface)))
        .toArray(Class<?>[]::new);
  }

  /** A name like that which a JVM makes up. */
  String className() {
    return owner.dottedName() + "$$Lambda";
  }

  Vm vm() {
    return vm;
  }

  InterpretedClass type() {
    return type;
  }

  /** A lambda that holds these values of variables around it. */
  Object create(Object[] captured) {
    Lambda lambda = new Lambda(this, captured);
    return outside.length == 0 ? lambda
        : Proxy.newProxyInstance(Vm.class.getClassLoader(), outside, lambda);
  }

  /** Whether that is the one method that the lambda is for. */
  boolean isOwn(String method, int arguments) {
    return name.equals(method) && arguments == own.parameters().size();
  }

  /** Calls the body for compiled code, which wants the very type of box that it has declared. */
  Object call(Object[] captured, Object[] arguments) throws Throwable {
    Object[] all = new Object[place + captured.length + arguments.length];
    System.arraycopy(captured, 0, all, place, captured.length);
    System.arraycopy(arguments, 0, all, place + captured.length, arguments.length);
    Object result = body.call(all);
    String wanted = own.result();
    if (wanted.equals("V")) {
      return null;
    }
    return Descriptor.isReference(wanted) ? result
        : Boxes.box(Boxes.unbox(result, wanted.charAt(0)), wanted.charAt(0));
  }

  /** Calls the body for interpreted code. */
  void call(Object[] captured, long[] numbers, Object[] references, int at) throws Throwable {
    Object[] arguments = new Object[own.parameters().size()];
    int slot = at + 1;
    for (int i = 0; i < arguments.length; i++) {
      String parameter = own.parameters().get(i);
      arguments[i] = Boxes.get(numbers, references, slot, parameter);
      slot += Descriptor.slots(parameter);
    }
    Object result = call(captured, arguments);
    Boxes.put(numbers, references, at, own.result(), result);
  }
}
