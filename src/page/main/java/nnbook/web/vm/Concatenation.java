package nnbook.web.vm;

import nnbook.web.vm.code.DynamicName;
import nnbook.web.vm.host.Boxes;
import nnbook.web.vm.host.Descriptor;
import nnbook.web.vm.host.Native;

/** Puts a text together: {@code "x = " + x}. */
final class Concatenation implements Native {
  private static final char ARGUMENT = '\1';
  private static final char CONSTANT = '\2';

  private final DynamicName site;
  private final String recipe;
  private final Descriptor types;

  Concatenation(DynamicName site) {
    this.site = site;
    this.recipe = (String) site.constants()[0];
    this.types = Descriptor.of(site.descriptor());
  }

  @Override
  public void call(long[] numbers, Object[] references, int at) {
    StringBuilder text = new StringBuilder();
    int slot = at;
    int argument = 0;
    int constant = 1;
    for (int i = 0; i < recipe.length(); i++) {
      char c = recipe.charAt(i);
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
  }
}
