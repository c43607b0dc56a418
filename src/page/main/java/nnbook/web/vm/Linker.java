package nnbook.web.vm;

import java.lang.reflect.Modifier;
import java.util.Optional;
import nnbook.web.vm.code.DynamicName;
import nnbook.web.vm.code.Instruction;
import nnbook.web.vm.code.MemberName;
import nnbook.web.vm.code.Op;
import nnbook.web.vm.host.HostArrays;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedField;
import nnbook.web.vm.object.InterpretedMethod;
import org.objectweb.asm.Opcodes;

/**
 * Finds what an instruction names when it runs first, and makes it one that holds what was found,
 * so that it is never looked up again.
 */
final class Linker {
  private final Vm vm;
  final Types types;

  Linker(Vm vm) {
    this.vm = vm;
    this.types = vm.types;
  }

  /** Links the instruction that a call has come to, whose first register is that slot. */
  void link(Instruction instruction, CallFrame frame, int slot) {
    switch (instruction.op) {
      case Op.CLASS -> become(instruction, Op.REFERENCE,
          types.classObject((String) instruction.link));
      case Op.NEW -> linkNew(instruction, (String) instruction.link);
      case Op.GETSTATIC, Op.PUTSTATIC -> linkStaticField(instruction);
      case Op.GETFIELD, Op.PUTFIELD -> linkField(instruction);
      case Op.INVOKESTATIC -> linkStaticCall(instruction, (MemberName) instruction.link);
      case Op.INVOKESPECIAL -> linkSpecialCall(instruction, (MemberName) instruction.link);
      case Op.INVOKEVIRTUAL, Op.INVOKEINTERFACE ->
          linkVirtualCall(instruction, (MemberName) instruction.link);
      case Op.INVOKEDYNAMIC -> become(instruction, Op.CALL_NATIVE,
          DynamicCalls.link((DynamicName) instruction.link, frame.method.owner, vm));
      default -> throw new IllegalStateException("instruction " + instruction.op);
    }
  }

  private static void become(Instruction instruction, int op, Object link) {
    instruction.link = link;
    instruction.op = op;
  }

  private void linkNew(Instruction instruction, String name) {
    InterpretedClass type = vm.find(name);
    if (type != null) {
      initialize(type);
      become(instruction, Op.NEW_INSTANCE, type);
    } else {
      // The constructor makes it; until then there is nothing.
      become(instruction, Op.NOTHING, null);
    }
  }

  /** A new object, its constructor still to run. */
  Object create(InterpretedClass type) {
    vm.meter.take(type.objectBytes());
    return HostProxies.create(type);
  }

  private void linkStaticField(Instruction instruction) {
    MemberName name = (MemberName) instruction.link;
    boolean get = instruction.op == Op.GETSTATIC;
    InterpretedField field = field(name);
    if (field == null) {
      become(instruction, Op.CALL_NATIVE, getter(name, get));
      return;
    }
    initialize(field.owner());
    instruction.c = field.slot();
    int op = field.isReference()
        ? get ? Op.GETSTATIC_REFERENCE : Op.PUTSTATIC_REFERENCE
        : get ? Op.GETSTATIC_NUMBER : Op.PUTSTATIC_NUMBER;
    become(instruction, op, field.owner());
  }

  private void linkField(Instruction instruction) {
    MemberName name = (MemberName) instruction.link;
    boolean get = instruction.op == Op.GETFIELD;
    InterpretedField field = field(name);
    if (field == null) {
      become(instruction, Op.GETFIELD_OUTSIDE, getter(name, get));
      return;
    }
    field.owner().link();
    instruction.c = field.owner().objectSlot(field);
    instruction.op = field.isReference()
        ? get ? Op.GETFIELD_REFERENCE : Op.PUTFIELD_REFERENCE
        : get ? Op.GETFIELD_NUMBER : Op.PUTFIELD_NUMBER;
  }

  private InterpretedField field(MemberName name) {
    InterpretedClass type = code(name.owner());
    return type == null ? null : type.field(name.name());
  }

  private Native getter(MemberName name, boolean get) {
    return Optional.of(name).filter(n -> get)
        .flatMap(n -> vm.bindings.getter(n.owner(), n.name(), n.descriptor()))
        .orElseThrow(() -> new MissingMemberError(name.owner() + "." + name.name()));
  }

  /** The interpreted class of that name, or the interpreted part of an interface outside. */
  private InterpretedClass code(String name) {
    InterpretedClass type = vm.find(name);
    return type != null ? type : vm.defaults.loaded(name);
  }

  private InterpretedMethod declared(MemberName name) {
    InterpretedClass type = code(name.owner());
    return type == null ? null : type.declared(name.key());
  }

  private void linkStaticCall(Instruction instruction, MemberName name) {
    InterpretedMethod method = declared(name);
    if (method == null) {
      become(instruction, Op.CALL_NATIVE, outsideMethod(name));
    } else {
      initialize(method.owner);
      become(instruction, Op.CALL, method);
    }
  }

  private void linkSpecialCall(Instruction instruction, MemberName name) {
    boolean creates = instruction.c == 1;
    InterpretedMethod method = declared(name);
    if (method != null && !method.is(Opcodes.ACC_ABSTRACT)) {
      become(instruction, Op.CALL_VIRTUAL, new VirtualCall(name, this, method));
    } else {
      become(instruction, Op.CALL_NATIVE,
          creates ? outsideMethod(name) : SuperCalls.of(name, vm));
    }
  }

  private void linkVirtualCall(Instruction instruction, MemberName name) {
    if (name.owner().startsWith("[") && name.name().equals("clone")) {
      become(instruction, Op.CALL_NATIVE_ON,
          (Native) (numbers, references, at) -> references[at] = HostArrays.copy(references[at]));
    } else if (isFinal(name.owner())) {
      become(instruction, Op.CALL_NATIVE_ON, outsideMethod(name));
    } else {
      become(instruction, Op.CALL_VIRTUAL, virtualCall(name));
    }
  }

  /** Nothing interpreted extends a final class. */
  private boolean isFinal(String owner) {
    return code(owner) == null && !owner.startsWith("[") && vm.bindings.type(owner)
        .filter(type -> Modifier.isFinal(type.getModifiers())).isPresent();
  }

  VirtualCall virtualCall(MemberName name) {
    InterpretedMethod method = declared(name);
    boolean only = method != null && method.is(Opcodes.ACC_PRIVATE);
    return new VirtualCall(name, this, only ? method : null);
  }

  /** How to call what is compiled ahead of time, perhaps inherited by an interpreted class. */
  Native outsideMethod(MemberName name) {
    InterpretedClass type = vm.find(name.owner());
    Optional<Native> found = Optional.empty();
    if (type == null) {
      found = vm.bindings.method(name.owner(), name.name(), name.descriptor());
    } else {
      for (String outside : type.outside()) {
        if (found.isEmpty()) {
          found = vm.bindings.method(outside, name.name(), name.descriptor());
        }
      }
    }
    return found
        .or(() -> ofObject(name))
        .orElseThrow(() -> new MissingMemberError(name.toString()));
  }

  /** Interfaces have the methods of Object, too, and arrays; constructors are nobody else's. */
  private Optional<Native> ofObject(MemberName name) {
    return name.name().equals("<init>") ? Optional.empty()
        : vm.bindings.method("java/lang/Object", name.name(), name.descriptor());
  }

  /** The interpreted method that a lambda runs and nothing overrides; null if there is none. */
  InterpretedMethod body(int tag, MemberName name) {
    InterpretedMethod method = declared(name);
    boolean fixed = method != null
        && (tag == Opcodes.H_INVOKESTATIC || method.is(Opcodes.ACC_PRIVATE));
    return fixed && tag != Opcodes.H_NEWINVOKESPECIAL ? method : null;
  }

  /** How to call what a lambda or method reference names. */
  Native callable(int tag, MemberName name) {
    return switch (tag) {
      case Opcodes.H_INVOKESTATIC -> {
        InterpretedMethod method = declared(name);
        yield method == null ? outsideMethod(name) : (numbers, references, at) -> {
          initialize(method.owner);
          vm.run(method, at);
        };
      }
      case Opcodes.H_NEWINVOKESPECIAL -> constructor(name);
      case Opcodes.H_INVOKESPECIAL -> {
        InterpretedMethod method = declared(name);
        yield method == null ? SuperCalls.of(name, vm)
            : (numbers, references, at) -> vm.run(method, at);
      }
      default -> virtual(name);
    };
  }

  private Native constructor(MemberName name) {
    InterpretedMethod method = declared(name);
    if (method == null) {
      return outsideMethod(name);
    }
    return (numbers, references, at) -> {
      initialize(method.owner);
      Object made = HostProxies.create(method.owner);
      references[at] = made;
      vm.run(method, at);
      references[at] = made;
    };
  }

  private Native virtual(MemberName name) {
    if (name.owner().startsWith("[") && name.name().equals("clone")) {
      return (numbers, references, at) -> references[at] = HostArrays.copy(references[at]);
    }
    VirtualCall call = virtualCall(name);
    return (numbers, references, at) -> {
      InterpretedMethod method = call.select(references[at], at);
      if (method == null) {
        call.outside(references[at]).call(numbers, references, at);
      } else {
        vm.run(method, at);
      }
    };
  }

  /** Runs the static initializers of a class and its parents, once. */
  void initialize(InterpretedClass type) {
    if (type.state == InterpretedClass.State.READY
        || type.state == InterpretedClass.State.INITIALIZING) {
      return;
    }
    ClassInitializer.run(type, vm);
  }
}
