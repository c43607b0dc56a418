package nnbook.web.vm.object;

import java.util.Map;
import nnbook.platform.SelfDescribing;

/**
 * An object of an interpreted class: its fields.
 *
 * <p>It stands for itself unless its class extends or implements one that is compiled ahead of
 * time. Then the world, interpreted code too, sees a {@link HostProxy} or a proxy instead, which
 * leads here; so an object is one and the same everywhere, and nothing is wrapped on the way.
 */
public final class Instance implements Comparable<Object>, SelfDescribing {
  public final InterpretedClass type;
  public final long[] numbers;
  public final Object[] references;

  /** What stands for it. */
  Object self = this;

  private int identity;

  Instance(InterpretedClass type) {
    this.type = type;
    this.numbers = new long[type.slots()];
    this.references = new Object[type.slots()];
  }

  @Override
  public String className() {
    return type.dottedName();
  }

  @Override
  public boolean isRecord() {
    return type.isRecord();
  }

  @Override
  public Map<String, Object> parts() {
    return type.components(this);
  }

  @Override
  public boolean isFunction() {
    return false;
  }

  /** Its text where the class says nothing of its own. */
  public String plainText() {
    if (type.isEnum()) {
      return EnumNatives.name(this);
    }
    return type.dottedName() + "@" + Integer.toHexString(identity());
  }

  /** Its hash where the class has none of its own: which of its class was asked for it first. */
  public int identity() {
    identity = identity == 0 ? ++type.identities : identity;
    return identity;
  }

  @Override
  public String toString() {
    InterpretedMethod method = type.find("toString()Ljava/lang/String;");
    return method == null ? plainText() : (String) type.machine().call(method, self);
  }

  @Override
  public boolean equals(Object other) {
    InterpretedMethod method = type.find("equals(Ljava/lang/Object;)Z");
    return method == null ? self == other : (Boolean) type.machine().call(method, self, other);
  }

  @Override
  public int hashCode() {
    InterpretedMethod method = type.find("hashCode()I");
    return method == null ? identity() : (Integer) type.machine().call(method, self);
  }

  @Override
  public int compareTo(Object other) {
    InterpretedMethod method = type.find("compareTo(Ljava/lang/Object;)I");
    if (method != null) {
      return (Integer) type.machine().call(method, self, other);
    }
    if (type.isEnum()) {
      return EnumNatives.compare(this, other);
    }
    throw HostProxies.castFailed(this, "java.lang.Comparable");
  }
}
