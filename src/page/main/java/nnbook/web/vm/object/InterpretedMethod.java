package nnbook.web.vm.object;

import java.util.List;
import nnbook.web.vm.code.PreparedCode;
import org.objectweb.asm.Opcodes;

/** A method of an interpreted class, with its prepared code if it is not abstract. */
public final class InterpretedMethod {
  public final InterpretedClass owner;
  public final String name;
  public final String descriptor;
  final int access;

  public PreparedCode code = PreparedCode.NONE;

  InterpretedMethod(InterpretedClass owner, String name, String descriptor, int access) {
    this.owner = owner;
    this.name = name;
    this.descriptor = descriptor;
    this.access = access;
  }

  public boolean is(int flag) {
    return (access & flag) != 0;
  }

  String key() {
    return name + descriptor;
  }
}
