package nnbook.web.vm;

import java.util.Optional;
import nnbook.web.vm.code.MemberName;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.EnumNatives;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.Instance;
import nnbook.web.vm.object.InterpretedMethod;
import nnbook.web.vm.object.ThrowableProxies;

/** What {@code super.…} means where the class above is compiled ahead of time. */
final class SuperCalls {
  private SuperCalls() {}

  static Native of(MemberName name, Vm vm) {
    Optional<Class<?>> owner = vm.bindings.type(name.owner());
    if (owner.isPresent() && owner.get().isInterface()) {
      InterpretedMethod method = vm.defaults.find(owner.get(), name.key());
      if (method != null) {
        return (numbers, references, at) -> vm.run(method, at);
      }
    }
    return switch (name.key()) {
      case "<init>()V" -> (numbers, references, at) -> { };
      case "<init>(Ljava/lang/String;I)V" -> EnumNatives::initialize;
      case "<init>(Ljava/lang/String;)V", "<init>(Ljava/lang/Throwable;)V" ->
          (numbers, references, at) -> ThrowableProxies.initialize(
              (ThrowableProxies.Worded) references[at], references[at + 1]);
      case "<init>(Ljava/lang/String;Ljava/lang/Throwable;)V",
          "<init>(Ljava/lang/String;Ljava/lang/Throwable;ZZ)V" ->
          (numbers, references, at) -> ThrowableProxies.initialize(
              (ThrowableProxies.Worded) references[at], references[at + 1], references[at + 2]);
      case "toString()Ljava/lang/String;" -> (numbers, references, at) ->
          references[at] = text(references[at]);
      case "hashCode()I" -> (numbers, references, at) ->
          numbers[at] = HostProxies.instance(references[at]).identity();
      case "equals(Ljava/lang/Object;)Z" -> (numbers, references, at) ->
          numbers[at] = references[at] == references[at + 1] ? 1 : 0;
      case "getMessage()Ljava/lang/String;" -> (numbers, references, at) ->
          references[at] = ((ThrowableProxies.Worded) references[at]).words().plainMessage;
      default -> vm.linker.outsideMethod(name);
    };
  }

  private static String text(Object reference) {
    Instance instance = HostProxies.instance(reference);
    if (reference instanceof ThrowableProxies.Worded) {
      return ((ThrowableProxies.Worded) reference).words().plainText();
    }
    return instance.plainText();
  }
}
