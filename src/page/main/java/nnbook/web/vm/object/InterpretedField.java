package nnbook.web.vm.object;

import nnbook.web.vm.host.Descriptor;

/**
 * A field of an interpreted class.
 *
 * @param type its descriptor
 * @param slot where its value lies, in the class or in each object
 * @param constant the value that a static one has from the start, or null
 */
public record InterpretedField(
    InterpretedClass owner, String name, String type, boolean isStatic, int slot,
    Object constant) {
  public boolean isReference() {
    return Descriptor.isReference(type);
  }
}
