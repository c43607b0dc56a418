package nnbook.web.vm.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nnbook.web.vm.host.Boxes;
import org.objectweb.asm.Opcodes;

/** A class read from its class file. In interpreted code it is its own Class object, too. */
public final class InterpretedClass {
  /** How far a class has come in its life. */
  public enum State { READ, LINKED, INITIALIZING, READY, FAILED }

  /** An object, and its arrays of fields. */
  private static final long OBJECT_BYTES = 64;

  /** A field may be a number or a reference. */
  private static final long SLOT_BYTES = 16;

  private final Machine machine;
  public final String name;
  final String superName;
  public final List<String> interfaces;
  final int access;
  public String sourceFile;
  String simpleName;
  final List<String> components = new ArrayList<>();
  public final Map<String, InterpretedMethod> methods = new LinkedHashMap<>();
  private final Map<String, InterpretedField> fields = new LinkedHashMap<>();
  private final Map<String, InterpretedMethod> found = new HashMap<>();
  private final Map<String, Boolean> subtypeOf = new HashMap<>();
  private int staticSlots;
  private int ownSlots;
  private int inheritedSlots;
  public long[] numbers;
  public Object[] references;
  public State state = State.READ;

  /** So many of its objects have been asked for their identity. */
  int identities;

  /** What stands outside for an object of it; made known with the first one. */
  HostProxies.Kind proxy;

  InterpretedClass(
      Machine machine, String name, String superName, List<String> interfaces, int access) {
    this.machine = machine;
    this.name = name;
    this.superName = superName;
    this.interfaces = interfaces;
    this.access = access;
    this.simpleName = name.substring(name.lastIndexOf('/') + 1);
  }

  void addField(String field, String descriptor, boolean isStatic, Object constant) {
    int slot = isStatic ? staticSlots++ : ownSlots++;
    fields.put(field, new InterpretedField(this, field, descriptor, isStatic, slot, constant));
  }

  Machine machine() {
    return machine;
  }

  /** The name as {@code Class.getName} gives it. */
  public String dottedName() {
    return name.replace('/', '.');
  }

  /** The name that stands in the source; empty for an anonymous class. */
  public String simpleName() {
    return simpleName;
  }

  public boolean isRecord() {
    return "java/lang/Record".equals(superName);
  }

  /** About how many bytes an object of it takes. */
  public long objectBytes() {
    return OBJECT_BYTES + SLOT_BYTES * slots();
  }

  /** Whether it is an enum, or the body of one of its constants. */
  public boolean isEnum() {
    return "java/lang/Enum".equals(superName) || parent() != null && parent().isEnum();
  }

  public boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  /** Whether it is a record with a component of that name. */
  public boolean hasComponent(String wanted) {
    return components.contains(wanted);
  }

  /** The names and values of a record's components, in their order; of others nothing. */
  Map<String, Object> components(Instance object) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String component : components) {
      InterpretedField field = fields.get(component);
      values.put(component, Boxes.get(object.numbers, object.references,
          objectSlot(field), field.type()));
    }
    return values;
  }

  /** The names and values of an object's fields, those of the classes above first. */
  public Map<String, Object> values(Instance object) {
    Map<String, Object> values =
        parent() == null ? new LinkedHashMap<>() : parent().values(object);
    for (InterpretedField field : fields.values()) {
      if (!field.isStatic()) {
        values.put(field.name(), Boxes.get(object.numbers, object.references,
            objectSlot(field), field.type()));
      }
    }
    return values;
  }

  /** The static fields that are no constants of the compiler's. */
  public List<InterpretedField> variables() {
    return fields.values().stream()
        .filter(field -> field.isStatic() && field.constant() == null)
        .toList();
  }

  /** The class that it extends, or null if that is compiled ahead of time. */
  public InterpretedClass parent() {
    return superName == null ? null : machine.find(superName);
  }

  /** Lays out fields; static ones get their constants. */
  public void link() {
    if (state != State.READ) {
      return;
    }
    InterpretedClass parent = parent();
    if (parent != null) {
      parent.link();
      inheritedSlots = parent.slots();
    } else if (isEnum()) {
      inheritedSlots = EnumNatives.SLOTS;
    }
    numbers = new long[staticSlots];
    references = new Object[staticSlots];
    for (InterpretedField field : fields.values()) {
      if (field.isStatic() && field.constant() != null) {
        Boxes.put(numbers, references, field.slot(), field.type(), field.constant());
      }
    }
    state = State.LINKED;
  }

  /** How many slots an object needs. */
  int slots() {
    return inheritedSlots + ownSlots;
  }

  public int objectSlot(InterpretedField field) {
    return inheritedSlots + field.slot();
  }

  /** The field of that name here, above, or in an interface; null if there is none. */
  public InterpretedField field(String field) {
    InterpretedField own = fields.get(field);
    if (own != null) {
      return own;
    }
    for (InterpretedClass above : above()) {
      InterpretedField inherited = above.field(field);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  /** The method that a call of that name and descriptor runs; null if none is interpreted. */
  public InterpretedMethod find(String key) {
    if (!found.containsKey(key)) {
      InterpretedMethod method = search(key);
      found.put(key, method);
    }
    return found.get(key);
  }

  private InterpretedMethod search(String key) {
    for (InterpretedClass c = this; c != null; c = c.parent()) {
      InterpretedMethod method = c.methods.get(key);
      if (method != null && !method.is(Opcodes.ACC_ABSTRACT)) {
        return method;
      }
    }
    InterpretedMethod best = null;
    for (InterpretedClass above : above()) {
      InterpretedMethod method = above.find(key);
      if (method != null && (best == null || method.owner.isSubtypeOf(best.owner.name))) {
        best = method;
      }
    }
    return best;
  }

  /** The method declared with that key here or above, abstract or not; null if there is none. */
  public InterpretedMethod declared(String key) {
    InterpretedMethod method = methods.get(key);
    if (method != null) {
      return method;
    }
    for (InterpretedClass above : above()) {
      InterpretedMethod inherited = above.declared(key);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  /** The interpreted ones of what it extends and implements. */
  private List<InterpretedClass> above() {
    List<InterpretedClass> above = new ArrayList<>();
    if (parent() != null) {
      above.add(parent());
    }
    for (String i : interfaces) {
      if (machine.find(i) != null) {
        above.add(machine.find(i));
      }
    }
    return above;
  }

  /** Whether it is, extends or implements what has that name. */
  public boolean isSubtypeOf(String other) {
    return subtypeOf.computeIfAbsent(other, this::isBelow);
  }

  private boolean isBelow(String other) {
    return name.equals(other) || other.equals("java/lang/Object")
        || outside().stream().anyMatch(outside -> machine.isSubtype(outside, other))
        || above().stream().anyMatch(above -> above.isSubtypeOf(other));
  }

  /** What it and its parents extend and implement that is compiled ahead of time. */
  public List<String> outside() {
    List<String> outside = new ArrayList<>();
    if (superName != null && parent() == null) {
      outside.add(superName);
    }
    for (String i : interfaces) {
      if (machine.find(i) == null) {
        outside.add(i);
      }
    }
    for (InterpretedClass above : above()) {
      for (String other : above.outside()) {
        if (!outside.contains(other)) {
          outside.add(other);
        }
      }
    }
    return outside;
  }

  @Override
  public String toString() {
    return (isInterface() ? "interface " : "class ") + dottedName();
  }
}
