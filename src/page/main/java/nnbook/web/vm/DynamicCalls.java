package nnbook.web.vm;

import nnbook.web.vm.code.DynamicName;
import nnbook.web.vm.host.Boxes;
import nnbook.web.vm.host.Descriptor;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.RecordMethods;

/** What the compiler leaves to bootstrap methods: lambdas, texts put together, records. */
final class DynamicCalls {
  /** In the recipe of a text. */
  private static final char ARGUMENT = '\1';

  private static final char CONSTANT = '\2';

  private DynamicCalls() {}

  /** What a call site does, that stands in the code of that class. */
  static Native link(DynamicName site, InterpretedClass owner, Vm vm) {
    return switch (site.bootstrap().getName()) {
      case "metafactory", "altMetafactory" -> lambda(site, owner, vm);
      case "makeConcatWithConstants" -> text(site, (String) site.constants()[0]);
      case "bootstrap" -> RecordMethods.of(site.name(), owner);
      default -> throw new MissingMemberError(
          site.bootstrap().getOwner() + "." + site.bootstrap().getName());
    };
  }

  private static Native lambda(DynamicName site, InterpretedClass owner, Vm vm) {
    LambdaShape shape = new LambdaShape(site, owner, vm);
    Descriptor types = Descriptor.of(site.descriptor());
    return (numbers, references, at) -> {
      Object[] captured = new Object[types.parameters().size()];
      int slot = at;
      for (int i = 0; i < captured.length; i++) {
        String type = types.parameters().get(i);
        captured[i] = Boxes.get(numbers, references, slot, type);
        slot += Descriptor.slots(type);
      }
      references[at] = shape.create(captured);
    };
  }

  /** Puts a text together: {@code "x = " + x}. */
  private static Native text(DynamicName site, String recipe) {
    Descriptor types = Descriptor.of(site.descriptor());
    return (numbers, references, at) -> {
      StringBuilder text = new StringBuilder();
      int slot = at;
      int argument = 0;
      int constant = 1;
      for (char c : recipe.toCharArray()) {
        if (c == ARGUMENT) {
          String type = types.parameters().get(argument++);
          text.append(String.valueOf(Boxes.get(numbers, references, slot, type)));
          slot += Descriptor.slots(type);
        } else if (c == CONSTANT) {
          text.append(site.constants()[constant++]);
        } else {
          text.append(c);
        }
      }
      references[at] = text.toString();
    };
  }
}
