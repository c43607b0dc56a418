package nnbook.web.vm;

import nnbook.web.vm.code.MemberName;
import nnbook.web.vm.host.Descriptor;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.Instance;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedMethod;

/**
 * A call whose method depends on the receiver. It remembers the class it last met, which is the
 * same one most of the time.
 */
final class VirtualCall {
  private final MemberName name;
  private final String key;
  private final int arguments;
  private final Linker linker;

  /** The one method for all receivers, or null: a private one, or one called with super. */
  private final InterpretedMethod only;

  private InterpretedClass lastType;
  private InterpretedMethod lastMethod;
  private Native outside;

  VirtualCall(MemberName name, Linker linker, InterpretedMethod only) {
    this.name = name;
    this.key = name.key();
    this.arguments = Descriptor.of(name.descriptor()).parameters().size();
    this.linker = linker;
    this.only = only;
  }

  /**
   * The interpreted method to run; null if what to run is {@link #outside}. Where the receiver is
   * a lambda that is its body, for which the arguments from that slot on are made ready.
   */
  InterpretedMethod select(Object receiver, int at) {
    Instance instance = receiver instanceof Instance ? (Instance) receiver
        : HostProxies.instanceOrNull(receiver);
    if (instance != null) {
      if (only != null) {
        return only;
      }
      if (instance.type != lastType) {
        lastMethod = instance.type.find(key);
        lastType = instance.type;
      }
      return lastMethod;
    }
    if (receiver == null) {
      throw new NullPointerException();
    }
    if (only != null) {
      return only;
    }
    Lambda lambda = Lambda.of(receiver);
    if (lambda == null) {
      return null;
    }
    return lambda.isOwn(name.name(), arguments)
        ? lambda.prepareBody(at) : lambda.defaultMethod(key);
  }

  /** What to call when the receiver has no interpreted method of that name. */
  Native outside(Object receiver) {
    Lambda lambda = Lambda.of(receiver);
    if (lambda != null && lambda.isOwn(name.name(), arguments)) {
      return lambda;
    }
    if (outside == null) {
      outside = linker.outsideMethod(name);
    }
    return outside;
  }
}
